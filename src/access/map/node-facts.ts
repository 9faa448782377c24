import { accessNodeTypes } from '../../contract';
import type { AccessNodeType } from '../../contract';
import { nodeFlags } from './access-map';
import type { AccessMap } from './access-map';
import { valueAt } from './adjacency';

const shut = nodeFlags.inactive | nodeFlags.missing;

/** True for an account that was deactivated or does not exist: whatever it holds, nobody can use. */
export function cannotLogIn(map: AccessMap, node: number): boolean {
  return (valueAt(map.nodes.flags, node) & shut) !== 0 && typeOf(map, node) === 'account';
}

export function typeOf({ nodes }: AccessMap, node: number): AccessNodeType {
  return accessNodeTypes[valueAt(nodes.types, node)] ?? 'condition';
}

export function hasFlag({ nodes }: AccessMap, node: number, flag: number): boolean {
  return (valueAt(nodes.flags, node) & flag) !== 0;
}

/** True for what is no resource itself but gives the same grants to many. */
export function isScheme(map: AccessMap, node: number): boolean {
  const type = typeOf(map, node);
  return type === 'jira:permission-scheme' || type === 'confluence:space-roles';
}

/** True for whoever holds grants: an account, a group, a class of people, a condition, a token or key. Roles are not. */
export function isPrincipal(map: AccessMap, node: number): boolean {
  return principals.has(typeOf(map, node));
}

/** True for what is administered as a whole and contains everything else. */
export function isTop(map: AccessMap, node: number): boolean {
  return tops.has(typeOf(map, node));
}

/** True for a role, by itself or in one project or space. */
export function isRole(map: AccessMap, node: number): boolean {
  return roles.has(typeOf(map, node));
}

const principals: ReadonlySet<AccessNodeType> = new Set<AccessNodeType>([
  'account',
  'group',
  'audience',
  'condition',
  'org:api-token',
  'org:api-key',
  'bitbucket:deploy-key',
]);

const tops: ReadonlySet<AccessNodeType> = new Set<AccessNodeType>([
  'org:organization',
  'jira:site',
  'confluence:site',
  'bitbucket:workspace',
]);

const roles: ReadonlySet<AccessNodeType> = new Set<AccessNodeType>([
  'jira:project-role',
  'jira:role-in-project',
  'confluence:space-role',
  'confluence:role-in-space',
]);
