import { accessMapOf } from '.';
import type { SliceName, SnapshotData } from '../../../domain';
import { snapshotOf } from '../../../domain';
import { aWorkspace } from '../../../rules/testing/bitbucket';
import { mapSlices } from './map-slices';

/** A snapshot in which whatever unlocks the reading of more is there. */
const data: SnapshotData = {
  siteUrl: 'https://example.test',
  takenAt: '2026-01-05T08:00:00.000Z',
  slices: {
    'bitbucket.workspace': { items: [aWorkspace()], gaps: [] },
    'organization.organization': { items: [{ id: 'o', name: 'O' }], gaps: [] },
    'organization.users': { items: [], gaps: [] },
    'jira.globalPowers': { items: [{ accountId: 'ada', permissions: ['ADMINISTER'] }], gaps: [] },
    'jira.projects': { items: [], gaps: [] },
    'confluence.spaces': { items: [], gaps: [] },
  },
};

it('are those that are read when a map is drawn, and no others', () => {
  const read = new Set<SliceName>();
  const snapshot = snapshotOf(data);

  accessMapOf({
    ...snapshot,
    slice: (name) => {
      read.add(name);
      return snapshot.slice(name);
    },
  });

  expect([...mapSlices].sort()).toEqual([...read].sort());
});
