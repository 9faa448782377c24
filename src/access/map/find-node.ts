import { accessNodeTypes } from '../../contract';
import type { AccessNodeType } from '../../contract';
import { AppError } from '../../domain';
import type { AccessMap } from './access-map';
import { isPrincipal, isRole, typeOf } from './node-facts';

/** What findings call the organization, of which a site has one. */
const anyOrganization = 'organization';

/**
 * The node that `type/id` names: by the product's id, or by the key of a project, space or repository, or by the name of
 * a group when only one is called so. `org:organization/organization` is the one that there is.
 * @throws {AppError} `invalid` when it is not written so, `not-found` when the map has no such thing
 */
export function nodeNamed(map: AccessMap, text: string): number {
  const { type, id } = parsedName(text);
  const node = map.nodes.find(type, id) ?? calledSo(map, type, id);
  if (node !== undefined) return node;
  throw new AppError(
    'not-found',
    `${text} is not on the access map: nothing of this snapshot names it.`,
  );
}

/**
 * {@link nodeNamed} for something that can be reached.
 * @throws {AppError} `invalid` when it is somebody
 */
export function resourceNamed(map: AccessMap, text: string): number {
  const node = nodeNamed(map, text);
  if (!isPrincipal(map, node)) return node;
  throw new AppError('invalid', `${text} reaches things and is not reached: name a resource.`);
}

/**
 * {@link nodeNamed} for somebody.
 * @throws {AppError} `invalid` when it is something that can be reached
 */
export function principalNamed(map: AccessMap, text: string): number {
  const node = nodeNamed(map, text);
  if (isPrincipal(map, node) || isRole(map, node)) return node;
  throw new AppError(
    'invalid',
    `${text} is reached and reaches nothing: name an account, app, group or token.`,
  );
}

/** @throws {AppError} `invalid` when it is not written `type/id` */
export function parsedName(text: string): { readonly type: AccessNodeType; readonly id: string } {
  const [, type = '', id = ''] = /^([^/]+)\/(.+)$/s.exec(text) ?? [];
  if (isNodeType(type)) return { type: type === 'app' ? 'account' : type, id };
  throw new AppError(
    'invalid',
    `"${text}" names nothing: write type/id, such as jira:project/10012, group/… or account/….`,
  );
}

function isNodeType(text: string): text is AccessNodeType {
  return accessNodeTypes.some((type) => type === text);
}

function calledSo(map: AccessMap, type: AccessNodeType, text: string): number | undefined {
  const { keys, names } = map.nodes;
  if (type === 'org:organization' && text === anyOrganization) {
    return [...map.nodes.types.keys()].find((node) => typeOf(map, node) === type);
  }
  if (type !== 'group') {
    for (const [node, key] of keys) if (key === text && typeOf(map, node) === type) return node;
    return undefined;
  }
  const groups = names.flatMap((name, node) =>
    name === text && typeOf(map, node) === 'group' ? [node] : [],
  );
  return groups.length === 1 ? groups[0] : undefined;
}
