import type { Connection } from '../../../../../src/contract';
import { connectionStanding, needsConnection } from './connection-standing';

const bitbucket: Connection = {
  kind: 'bitbucket',
  name: 'Kestrel Freight',
  lastFour: '',
  addedBy: 'ada',
  addedAt: '2026-11-24T09:00:00.000Z',
  lacks: [],
};

describe('a connection', () => {
  it.each([
    ['is missing', [], '2026-11-25T09:00:00.000Z', 'missing'],
    ['was read by a scan after it', [bitbucket], '2026-11-25T09:00:00.000Z', 'read'],
    ['waits for the next scan', [bitbucket], '2026-11-23T09:00:00.000Z', 'waiting'],
  ] as const)('%s', (...[, connections, scannedAt, expected]) => {
    expect(connectionStanding('bitbucket', connections, scannedAt)).toBe(expected);
  });

  it('is needed by the products that no app reads', () => {
    expect(
      (['jira', 'bitbucket', 'organization', 'apps'] as const).filter(needsConnection),
    ).toEqual(['bitbucket', 'organization']);
  });
});
