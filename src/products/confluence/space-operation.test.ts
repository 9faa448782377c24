import { toOperation } from './space-operation';

it.each([
  ['read/space', 'read', 'space'],
  ['space:read', 'read', 'space'],
  ['delete/page', 'delete', 'page'],
  ['restrict_content/space', 'restrict_content', 'space'],
  ['purge_version/page', 'purge_version', 'page'],
  ['VIEW_CONTENT', 'read', 'space'],
  ['DELETE_OWN_CONTENT', 'delete', 'space'],
  ['DELETE_CONTENT', 'delete', 'page'],
  ['ADMINISTER_SPACE', 'administer', 'space'],
  ['EXPORT_SPACE', 'export', 'space'],
  ['CREATE_COMMENT', 'create', 'comment'],
  ['View space', 'read', 'space'],
  ['administer', 'administer', 'space'],
  ['something-else', 'something-else', 'space'],
])('%s: %s %s', (id, operation, target) => {
  expect(toOperation(id)).toEqual({ operation, target });
});
