import type { AccessStep } from '../../../contract';
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

/** The edges from a principal up to what it is in. */
export function climbSteps(map: AccessMap, climb: readonly number[]): readonly AccessStep[] {
  const { children, parents, kinds } = map.memberships;
  return climb.map((row) => {
    const relation = membershipKinds[valueAt(kinds, row)] ?? 'member';
    return {
      from: refOf(map, valueAt(children, row)),
      relation,
      label: labels[relation],
      to: refOf(map, valueAt(parents, row)),
    };
  });
}

/** The edge from whoever holds grants to where they are. */
export function holdStep(
  map: AccessMap,
  { holder, target }: { readonly holder: number; readonly target: number },
  named: string,
): AccessStep {
  return { from: refOf(map, holder), relation: 'holds', label: named, to: refOf(map, target) };
}

/** The edges of a path, from its subject to the resource. */
export function stepsOf(map: AccessMap, path: HeldPath, named: string): readonly AccessStep[] {
  const { climb, holder, link } = path;
  const { target, scope, trail } = link;
  const use: AccessStep = {
    from: refOf(map, target),
    relation: 'used-by',
    label: 'is used by',
    to: refOf(map, scope),
  };
  return [
    ...climbSteps(map, climb),
    holdStep(map, { holder, target }, named),
    ...(target === scope ? [] : [use]),
    ...[...trail].reverse().map((row) => containStep(map, row)),
  ];
}

function containStep(map: AccessMap, row: number): AccessStep {
  const { parents, children, needs } = map.containment;
  return {
    from: refOf(map, valueAt(parents, row)),
    relation: 'contains',
    label: valueAt(needs, row) === 0 ? 'contains' : 'is what it is shared with',
    to: refOf(map, valueAt(children, row)),
  };
}
