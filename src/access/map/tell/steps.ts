import type { AccessRelation, AccessStep } from '../../../contract';
import { membershipKinds } from '../access-map';
import type { AccessMap, MembershipKind } from '../access-map';
import { valueAt } from '../adjacency';
import type { HeldPath } from '../questions/who-can';
import { refOf } from './refs';

const labels: Readonly<Record<MembershipKind, string>> = {
  member: 'is in',
  actor: 'has',
  opens: 'opens',
  includes: 'is part of',
  'acts-as': 'acts as',
  lead: 'is',
  presumed: 'presumably opens',
};

/** The edges of a path, from its subject to the resource. */
export function stepsOf(map: AccessMap, path: HeldPath, named: string): readonly AccessStep[] {
  const { memberships, containment } = map;
  const { climb, holder, link } = path;
  const step = (
    from: number,
    to: number,
    { relation, label }: { relation: AccessRelation; label: string },
  ): AccessStep => ({ from: refOf(map, from), relation, label, to: refOf(map, to) });

  const up = climb.map((row) => {
    const relation = membershipKinds[valueAt(memberships.kinds, row)] ?? 'member';
    const [from, to] = [valueAt(memberships.children, row), valueAt(memberships.parents, row)];
    return step(from, to, { relation, label: labels[relation] });
  });
  const use =
    link.target === link.scope
      ? []
      : [step(link.target, link.scope, { relation: 'used-by', label: 'is used by' })];
  const down = [...link.trail].reverse().map((row) => {
    const label = valueAt(containment.needs, row) === 0 ? 'contains' : 'is shared with by';
    const [from, to] = [valueAt(containment.parents, row), valueAt(containment.children, row)];
    return step(from, to, { relation: 'contains', label });
  });
  return [...up, step(holder, link.target, { relation: 'holds', label: named }), ...use, ...down];
}
