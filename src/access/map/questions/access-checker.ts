import type { AccessMap } from '../access-map';
import { valueAt } from '../adjacency';
import { cannotLogIn } from '../node-facts';
import { Closure } from './closure';
import { holderIn } from './holders';
import { linksOf } from './links';
import type { Selection } from './selection';

/** Says yes or no, many times: may this account do this here? Conditions that nobody is known to meet count as no. */
export class AccessChecker {
  readonly #closure: Closure;

  constructor(private readonly map: AccessMap) {
    this.#closure = new Closure(map);
  }

  can(account: number, resource: number, { bits, wanted }: Selection): boolean {
    const { grants } = this.map;
    if (cannotLogIn(this.map, account)) return false;
    const closure = this.#closure.of(account);
    const { start, rows } = grants.byTarget;
    for (const link of linksOf(this.map, resource, bits)) {
      const end = valueAt(start, link.target + 1);
      for (let at = valueAt(start, link.target); at < end; at += 1) {
        const grant = valueAt(rows, at);
        if ((valueAt(wanted, valueAt(grants.permissions, grant)) & link.bits) === 0) continue;
        const holder = valueAt(grants.holders, grant);
        if (closure.has(holder) || closure.has(holderIn(this.map, holder, link.scope))) return true;
      }
    }
    return false;
  }
}
