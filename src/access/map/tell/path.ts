import type { AccessPath, AccessPermission } from '../../../contract';
import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { hasFlag, typeOf } from '../node-facts';
import { isSmall } from '../questions/members';
import type { Members } from '../questions/members';
import { wordsIn } from '../questions/selection';
import type { HeldPath } from '../questions/who-can';
import { capitalized, counted, labelOf } from './labels';
import { membersOf } from './members';
import { refOf } from './refs';
import { stepsOf } from './steps';

/** Permissions that a sentence names before it counts the rest. */
const maxNamed = 3;

/** A path in words and as data. */
export function tellPath(map: AccessMap, members: Members, path: HeldPath): AccessPath {
  const permissions = permissionsOf(map, path.grants);
  const named = permissionText(permissions);
  const condition = conditionOf(map, path);
  const audience = audienceOf(map, path.subject);
  const behind = membersOf(map, members, path.subject);
  return {
    sentence: sentenceOf(map, path, named),
    subject: refOf(map, path.subject),
    ...(condition === undefined ? {} : { condition }),
    ...(audience === undefined ? {} : { audience }),
    ...(behind === undefined ? {} : { members: behind }),
    steps: stepsOf(map, path, named),
    holder: refOf(map, path.holder),
    on: refOf(map, path.link.target),
    permissions,
  };
}

function permissionsOf(map: AccessMap, grants: readonly number[]): readonly AccessPermission[] {
  return grants.flatMap((grant): readonly AccessPermission[] => {
    const permission = map.permissions[valueAt(map.grants.permissions, grant)];
    if (permission === undefined) return [];
    const grantId = map.details[map.grants.details[grant] ?? -1];
    const { name, label, mask } = permission;
    return [{ name, label, words: wordsIn(mask), ...(grantId === undefined ? {} : { grantId }) }];
  });
}

function permissionText(permissions: readonly AccessPermission[]): string {
  const labels = [...new Set(permissions.map(({ label }) => label))];
  const more = labels.length - maxNamed;
  const named = labels.slice(0, maxNamed).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}

function sentenceOf(map: AccessMap, { subject, climb, link }: HeldPath, named: string): string {
  const chain = [subject, ...climb.map((row) => valueAt(map.memberships.parents, row))];
  const up = chain.map((node) => labelOf(map, node));
  return `${capitalized([...up, named].join(' → '))}${placeOf(map, link)}`;
}

/** Where the grants are, and how that reaches the resource. */
function placeOf(map: AccessMap, { target, scope, trail }: HeldPath['link']): string {
  const { containment } = map;
  const down = [...trail].reverse().map((row) => {
    const child = labelOf(map, valueAt(containment.children, row));
    return valueAt(containment.needs, row) === 0
      ? `, which contains ${child}`
      : `, which ${child} is shared with`;
  });
  return `${whereOf(map, target, scope)}${down.join('')}`;
}

function whereOf(map: AccessMap, target: number, scope: number): string {
  switch (typeOf(map, target)) {
    case 'jira:permission-scheme': {
      const projects = rowsOf(map.nodes.usedBy, target).length;
      return `, in ${labelOf(map, target)}, used by ${counted(projects, 'project')}`;
    }
    case 'jira:site':
    case 'confluence:site':
    case 'org:organization':
      // The permission says already of what.
      return '';
    default:
      return `, in ${labelOf(map, scope)}`;
  }
}

function conditionOf(map: AccessMap, { subject, climb }: HeldPath): string | undefined {
  const nodes = [subject, ...climb.map((row) => valueAt(map.memberships.parents, row))];
  const condition = nodes.find((node) => typeOf(map, node) === 'condition');
  return condition === undefined ? undefined : map.nodes.names[condition];
}

/** How many a principal stands for, when that is everybody. */
export function audienceOf(map: AccessMap, node: number): AccessPath['audience'] {
  const type = typeOf(map, node);
  if (type === 'audience') {
    if (map.nodes.ids[node] === 'anyone') return 'internet';
    return isSmall(map, node) || !hasFlag(map, node, nodeFlags.everyone) ? undefined : 'everyone';
  }
  return type === 'group' && hasFlag(map, node, nodeFlags.everyone) ? 'everyone' : undefined;
}
