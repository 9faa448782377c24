import type { AccessNodeType, AccessRef } from '../../../contract';
import {
  accountUrl,
  dashboardUrl,
  filterUrl,
  projectUrl,
  schemeUrl,
  spaceUrl,
} from '../../product-urls';
import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { hasFlag, typeOf } from '../node-facts';

/** Names a node for the outside. */
export function refOf(map: AccessMap, node: number): AccessRef {
  const id = map.nodes.ids[node] ?? '';
  const url = urlOf(map, node);
  return {
    type: shownType(map, node),
    id,
    name: map.nodes.names[node] ?? id,
    ...(url === undefined ? {} : { url }),
  };
}

/** `type/id`, as questions name things. */
export function refText({ type, id }: Pick<AccessRef, 'type' | 'id'>): string {
  return `${type}/${id}`;
}

function shownType(map: AccessMap, node: number): AccessNodeType {
  const type = typeOf(map, node);
  return type === 'account' && hasFlag(map, node, nodeFlags.app) ? 'app' : type;
}

function urlOf(map: AccessMap, node: number): string | undefined {
  const { siteUrl, nodes } = map;
  const id = nodes.ids[node] ?? '';
  const key = nodes.keys.get(node);
  switch (typeOf(map, node)) {
    case 'jira:project':
      return key === undefined ? undefined : projectUrl(siteUrl, key);
    case 'confluence:space':
      return key === undefined ? undefined : spaceUrl(siteUrl, key);
    case 'jira:filter':
      return filterUrl(siteUrl, id);
    case 'jira:dashboard':
      return dashboardUrl(siteUrl, id);
    case 'jira:permission-scheme':
      return schemeUrl(siteUrl, id);
    case 'account':
      return shownType(map, node) === 'app' ? undefined : accountUrl(siteUrl, id);
    default:
      return undefined;
  }
}
