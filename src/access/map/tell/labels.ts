import type { AccessNodeType } from '../../../contract';
import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
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

/** "1 project", "12 repositories". */
export function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ie` : noun}s`;
}

/** "12 spaces", "1 repository", "Jira". */
export function countedType(count: number, type: AccessNodeType): string {
  const noun = nouns[type];
  return noun === '' ? (products[type] ?? counted(count, 'thing')) : counted(count, noun);
}

/** What there is one of. */
const products: Readonly<Partial<Record<AccessNodeType, string>>> = {
  'jira:site': 'Jira',
  'confluence:site': 'Confluence',
};

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
