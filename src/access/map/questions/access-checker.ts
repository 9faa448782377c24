import type { AccessMap } from '../access-map';
import { adjacency, rowsOf, valueAt } from '../adjacency';
import { cannotLogIn } from '../node-facts';
import { Closure } from './closure';
import { holderIn } from './holders';
import { linksOf } from './links';
import type { Selection } from './selection';

/** Says yes or no, many times: may this account do this here? Conditions that nobody is known to meet count as no. */
export class AccessChecker {
  readonly #closure: Closure;

  constructor(private readonly map: AccessMap) {
    this.#closure = new Closure(map, withoutRoles(map));
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
        if (closure.has(holder) || this.#actsIn(closure, holder, link.scope)) return true;
      }
    }
    return false;
  }

  /** True when a holder is a role, and somebody of the closure is in it in this resource. */
  #actsIn(closure: Closure, holder: number, scope: number): boolean {
    const role = holderIn(this.map, holder, scope);
    if (role === holder) return false;
    const { byParent, children } = this.map.memberships;
    return rowsOf(byParent, role).some((row) => closure.has(valueAt(children, row)));
  }
}

/**
 * The memberships that lead to anything but a role in a resource. People are in hundreds of those, and a question is about
 * one resource: it is quicker to look who is in its roles.
 */
function withoutRoles({ memberships, nodes }: AccessMap) {
  const { children, parents } = memberships;
  const rows = parents
    .map((_parent, row) => row)
    .filter((row) => valueAt(nodes.scopes, valueAt(parents, row)) < 0);
  const column = (of: Int32Array) => rows.map((row) => valueAt(of, row));
  return { parents: column(parents), byChild: adjacency(nodes.count, column(children)) };
}
