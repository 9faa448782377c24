import type { AccessChange, AccessPath } from '../../../../../src/contract';
import { nameOf } from './access-address';

/**
 * The changes that take a path away where it begins: whoever it is for leaves the group or role, or else the grants go.
 * Empty when nothing on it can be taken away, such as the lead of a project.
 */
export function changesWithout(path: AccessPath): readonly AccessChange[] {
  const [first] = path.steps;
  if (first === undefined) return [];
  if (first.relation === 'member' || first.relation === 'actor') {
    return [{ change: 'remove-member', member: nameOf(first.from), of: nameOf(first.to) }];
  }
  return path.permissions.map(({ name }) => ({
    change: 'remove-grant',
    principal: nameOf(path.holder),
    permission: name,
    on: nameOf(path.on),
  }));
}
