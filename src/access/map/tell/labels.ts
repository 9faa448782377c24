import type { AccessNodeType } from '../../../contract';
import { counted } from '../../wording';
import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { valueAt } from '../adjacency';
import { hasFlag, typeOf } from '../node-facts';

/** What stands before the name of a node of a type; '' where the name says it all. */
const nouns: Readonly<Record<AccessNodeType, string>> = {
  account: '',
  app: '',
  group: 'group',
  audience: '',
  condition: '',
  'org:api-token': 'token',
  'org:api-key': 'key',
  'bitbucket:deploy-key': 'deploy key',
  'jira:project-role': 'role',
  'jira:role-in-project': 'role',
  'confluence:space-role': 'space role',
  'confluence:role-in-space': 'role',
  'jira:permission-scheme': 'scheme',
  'confluence:space-roles': '',
  'org:organization': 'organization',
  'jira:site': '',
  'jira:project': 'project',
  'jira:filter': 'filter',
  'jira:dashboard': 'dashboard',
  'confluence:site': '',
  'confluence:space': 'space',
  'bitbucket:workspace': 'workspace',
  'bitbucket:project': 'Bitbucket project',
  'bitbucket:repository': 'repository',
};

const remarks: readonly (readonly [flag: number, remark: string])[] = [
  [nodeFlags.missing, 'deleted'],
  [nodeFlags.inactive, 'deactivated'],
  [nodeFlags.app, 'app'],
  [nodeFlags.service, 'service account'],
  [nodeFlags.customer, 'customer'],
  [nodeFlags.guest, 'guest'],
];

/** A node as sentences name it: `group "jira-admins"`, `Ada Lovelace (deactivated)`. */
export function labelOf(map: AccessMap, node: number): string {
  const name = map.nodes.names[node] ?? '';
  const noun = nouns[typeOf(map, node)];
  const label = noun === '' ? name : `${noun} "${name}"`;
  const remark = remarks.find(([flag]) => hasFlag(map, node, flag));
  return remark === undefined ? label : `${label} (${remark[1]})`;
}

/** A sentence may begin with it. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For a text that goes on after something else. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "12 spaces", "1 repository", "Jira". */
export function countedType(count: number, type: AccessNodeType): string {
  const noun = nouns[type];
  if (noun === '') return products[type] ?? counted(count, 'thing');
  return counted(count, noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);
}

/** What there is one of. */
const products: Readonly<Partial<Record<AccessNodeType, string>>> = {
  'jira:site': 'Jira',
  'confluence:site': 'Confluence',
};

/** A node as sentences name it where it is not clear in which project or space a role is. */
export function labelInPlace(map: AccessMap, node: number): string {
  const scope = valueAt(map.nodes.scopes, node);
  const isRole = scope >= 0 && typeOf(map, node) !== 'condition';
  return isRole ? `${labelOf(map, node)} in ${labelOf(map, scope)}` : labelOf(map, node);
}
