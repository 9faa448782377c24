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
