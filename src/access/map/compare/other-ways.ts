import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { hasFlag, typeOf } from '../node-facts';
import { grantsOn } from '../questions/holders';
import { linksOf } from '../questions/links';
import { everything } from '../questions/selection';
import { labelOf } from '../tell/labels';
import { named } from './witness';
import type { Named, Witness } from './witness';

interface Asked {
  readonly principal: Named;
  /** On the map that is looked at, or -1. */
  readonly node: number;
  readonly resource: number;
  /** What is asked for, as bits. */
  readonly bits: number;
}

/** Says of access that is not seen why it may be there by a way that nobody saw. */
export class OtherWays {
  readonly #known = new Map<string, ReadonlySet<number>>();

  constructor(
    private readonly map: AccessMap,
    private readonly witness: Witness,
  ) {}

  /** Undefined when the snapshot would have shown every way. */
  reason({ principal, node, resource, bits }: Asked): string | undefined {
    return (
      this.#hiddenGrant(principal, resource, bits) ??
      this.#hiddenMember(principal, node, [resource, bits])
    );
  }

  /** Why somebody may hold more on the resource, or on what contains it. */
  #hiddenGrant(principal: Named, resource: number, bits: number): string | undefined {
    for (const { target, scope } of linksOf(this.map, resource, bits)) {
      const [where, place] = [named(this.map, target), named(this.map, scope)];
      const reason =
        this.#limit(scope) ??
        this.witness.use(place) ??
        this.witness.roles(place) ??
        [principal, anyGroup, anyone]
          .map((holder) => this.witness.hiddenGrant(holder, where))
          .find((one) => one !== undefined);
      if (reason !== undefined) return reason;
    }
    return undefined;
  }

  /** What the map says is missing of a resource by itself. What it says of whole products is told by gaps. */
  #limit(resource: number): string | undefined {
    const isSingle = rowsOf(this.map.containment.byChild, resource).length > 0;
    const type = typeOf(this.map, resource);
    const single = isSingle || type === 'jira:filter' || type === 'jira:dashboard';
    return single && type !== 'jira:site' && type !== 'confluence:site'
      ? this.map.limits.get(resource)?.[0]
      : undefined;
  }

  /** Why somebody may be in what holds it. */
  #hiddenMember(
    { type, id }: Named,
    node: number,
    [resource, bits]: readonly [number, number],
  ): string | undefined {
    const isPerson = type === 'account' || type === 'org:api-token';
    for (const holder of this.#holders(resource, bits)) {
      const kind = typeOf(this.map, holder);
      if (kind === 'audience') {
        if (isPerson && node < 0) {
          return `${labelOf(this.map, holder)} can, and whether ${id} is among them is not known.`;
        }
        const reason = this.witness.opening(named(this.map, holder));
        if (reason !== undefined && (isPerson || type === 'group')) return reason;
      }
      if (kind !== 'group' || !isPerson) continue;
      if (hasFlag(this.map, holder, nodeFlags.complete | nodeFlags.missing)) continue;
      return this.witness.membership({ type, id }, named(this.map, holder), 0);
    }
    return undefined;
  }

  /** Everything that holds it, or is in what does. */
  #holders(resource: number, bits: number): ReadonlySet<number> {
    const key = `${resource} ${bits}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { byParent, children } = this.map.memberships;
    const selection = { ...everything(this.map), bits };
    const found = new Set(grantsOn(this.map, resource, selection).map(({ holder }) => holder));
    for (const holder of found) {
      if (typeOf(this.map, holder) === 'account') continue;
      for (const row of rowsOf(byParent, holder)) found.add(valueAt(children, row));
    }
    this.#known.set(key, found);
    return found;
  }
}

const anyGroup: Named = { type: 'group', id: '' };
const anyone: Named = { type: 'audience', id: 'anyone' };
