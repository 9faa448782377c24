import { snapshotOf } from '../../domain';
import { siteSnapshot } from '../../rules/testing/snapshot';
import { nodeNamed } from './find-node';
import { accessMapOf } from './from-snapshot';

function mapWith(items: Parameters<typeof siteSnapshot>[0]) {
  return accessMapOf(snapshotOf(siteSnapshot(items)));
}

it('the organization is found by its id, and by the word that findings have for it', () => {
  const map = mapWith({ 'organization.organization': [{ id: 'org-1', name: 'Kestrel' }] });

  expect(nodeNamed(map, 'org:organization/organization')).toBe(
    nodeNamed(map, 'org:organization/org-1'),
  );
});

it('an organization that was not read is not on the map', () => {
  expect(() => nodeNamed(mapWith({}), 'org:organization/organization')).toThrow(
    'is not on the access map',
  );
});
