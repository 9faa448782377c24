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
  const type = shownType(map, node);
  const url = urlOf(map, node, type);
  return {
    type,
    id,
    name: map.nodes.names[node] ?? id,
    ...(url === undefined ? {} : { url }),
  };
}

function shownType(map: AccessMap, node: number): AccessNodeType {
  const type = typeOf(map, node);
  return type === 'account' && hasFlag(map, node, nodeFlags.app) ? 'app' : type;
}

type UrlOf = (siteUrl: string, id: string) => string;

/** Pages by the id of a thing. */
const byId: Readonly<Partial<Record<AccessNodeType, UrlOf>>> = {
  account: accountUrl,
  'jira:filter': filterUrl,
  'jira:dashboard': dashboardUrl,
  'jira:permission-scheme': schemeUrl,
};

/** Pages by the key of a thing. */
const byKey: Readonly<Partial<Record<AccessNodeType, UrlOf>>> = {
  'jira:project': projectUrl,
  'confluence:space': spaceUrl,
};

function urlOf({ siteUrl, nodes }: AccessMap, node: number, type: AccessNodeType) {
  const key = nodes.keys.get(node);
  if (key !== undefined) return byKey[type]?.(siteUrl, key);
  return byId[type]?.(siteUrl, nodes.ids[node] ?? '');
}

/** `type/id`, as questions and changes name things. */
export function nameOf(map: AccessMap, node: number): string {
  return `${typeOf(map, node)}/${map.nodes.ids[node] ?? ''}`;
}
