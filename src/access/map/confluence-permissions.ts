import { isAdminister, isEdit, isRead, operationText } from '../space-operations';
import type { SpaceOperation } from '../space-operations';
import { wordBits } from './access-map';
import type { Permission } from './access-map';

const { read, write, administer, share, export: exporting } = wordBits;

/** One operation of a space. Its name is how the API spells it: `administer space`, `delete page`. */
export function spacePermission(operation: SpaceOperation): Permission {
  const text = operationText(operation);
  return {
    name: `${operation.operation} ${operation.target}`,
    label: text.charAt(0).toUpperCase() + text.slice(1),
    mask: maskOf(operation),
  };
}

function maskOf(operation: SpaceOperation): number {
  if (isRead(operation)) return read;
  if (isAdminister(operation)) return administer | share;
  if (operation.operation === 'export') return exporting;
  // Restricting a page decides who sees it.
  if (operation.operation === 'restrict_content') return share;
  return isEdit(operation) ? write : 0;
}

export const administerConfluence: Permission = {
  name: 'ADMINISTER',
  label: 'Administer Confluence',
  mask: administer | share,
};

/** What Confluence itself says an anonymous visitor can do, where it names no grant for it. */
export const anonymousRead: Permission = { name: 'read space', label: 'Read space', mask: read };
export const anonymousUpdate: Permission = {
  name: 'update page',
  label: 'Update page',
  mask: write,
};
