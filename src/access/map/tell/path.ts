import type { AccessNodeType, AccessPath } from '../../../contract';
import { counted } from '../../wording';
import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { hasFlag, typeOf } from '../node-facts';
import { isSmall } from '../questions/members';
import type { Members } from '../questions/members';
import type { HeldPath } from '../questions/who-can';
import { capitalized, labelOf } from './labels';
import { membersOf } from './members';
import { permissionsOf, permissionText } from './permissions';
import { refOf } from './refs';
import { stepsOf } from './steps';

/** A path in words and as data. */
export function tellPath(map: AccessMap, members: Members, path: HeldPath): AccessPath {
  const permissions = permissionsOf(map, path.grants);
  const named = permissionText(permissions);
  const condition = conditionOn(map, chainOf(map, path.subject, path.climb));
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

function sentenceOf(map: AccessMap, { subject, climb, link }: HeldPath, named: string): string {
  return `${chainText(map, chainOf(map, subject, climb), named)}${placeOf(map, link)}`;
}

/** Everything on the way from a principal up to what it is in, both included. */
export function chainOf(
  { memberships }: AccessMap,
  principal: number,
  climb: readonly number[],
): readonly number[] {
  return [principal, ...climb.map((row) => valueAt(memberships.parents, row))];
}

/** `Ada → group "devs" → Edit issues`. */
export function chainText(map: AccessMap, chain: readonly number[], named: string): string {
  return capitalized([...chain.map((node) => labelOf(map, node)), named].join(' → '));
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
  if (typeOf(map, target) === 'jira:permission-scheme') {
    const projects = rowsOf(map.nodes.usedBy, target).length;
    return `, in ${labelOf(map, target)}, used by ${counted(projects, 'project')}`;
  }
  return isWhole(map, target) ? '' : `, in ${labelOf(map, scope)}`;
}

/** True for what is administered as a whole, so that the name of the permission says where. */
export function isWhole(map: AccessMap, target: number): boolean {
  return whole.has(typeOf(map, target));
}

const whole: ReadonlySet<AccessNodeType> = new Set<AccessNodeType>([
  'jira:site',
  'confluence:site',
  'org:organization',
]);

/** What has to be met on the way, if anything. */
export function conditionOn(map: AccessMap, chain: readonly number[]): string | undefined {
  const condition = chain.find((node) => typeOf(map, node) === 'condition');
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
