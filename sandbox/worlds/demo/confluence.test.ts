import type { Caller } from '../../product-server';
import { clientOf, visitor, as } from '../../atlassian/confluence/testing/client';
import { castId } from './cast';
import { nearMissesConfluence, plantedConfluence } from './confluence-planted';
import { spaceId } from './confluence-spaces';
import { spaceRows } from './confluence-space-table';
import { demoWorld } from './demo-world';

const client = clientOf(demoWorld());

/** Keys of the spaces that someone sees. */
function seenBy(caller: Caller): readonly string[] {
  const { body } = client.get('/wiki/api/v2/spaces?limit=250', caller);
  return (body as { results: { key: string }[] }).results.map(({ key }) => key);
}

describe('the Confluence of the demo site', () => {
  it('has about sixty spaces of every kind', () => {
    const kinds = client
      .all('/wiki/api/v2/spaces?limit=25')
      .map((row) => row as { type: string; status: string })
      .map(({ type, status }) => `${status} ${type}`);
    const counted = new Map<string, number>();
    for (const kind of kinds) counted.set(kind, (counted.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(counted)).toEqual({
      'current collaboration': 1,
      'current global': 47,
      'current knowledge_base': 2,
      'archived global': 4,
      'current personal': 13,
    });
  });

  it('shows the internet the planted public spaces and no other', () => {
    const publicRules = ['confluence/public-space-read', 'confluence/archived-public-space'];
    const public_ = plantedConfluence.filter(({ rule }) => publicRules.includes(rule));
    expect(seenBy(visitor).map(spaceId)).toEqual(public_.map(({ resourceId }) => resourceId));
  });

  it('shows an employee neither the confidential spaces nor other people’s closed ones', () => {
    const hidden = spaceRows
      .map(({ key }) => key)
      .filter((key) => !seenBy(as(castId('grace'))).includes(key));
    expect(hidden.filter((key) => !key.startsWith('~'))).toEqual([
      'FIN',
      'PEOPLE',
      'LEGAL',
      'ITSEC',
      'BOARD',
      'AUDIT',
      'CUSTOMS',
      'VENDOR',
      'DOCKSIDE',
      'MIG',
      'ROADMAP',
      'WORKSC',
      'FLEET',
    ]);
  });

  it('lets every planted write be seen in a role or by the permission check', () => {
    const writes = plantedConfluence.filter(({ rule }) => rule === 'confluence/public-space-write');
    const proof = writes.map(({ resourceId }) => {
      const assigned = client.get(
        `/wiki/api/v2/spaces/${resourceId}/role-assignments?principal-type=ACCESS_CLASS&principal-id=anonymous-users`,
      ).body as { results: unknown[] };
      const { homepageId } = client.get(`/wiki/api/v2/spaces/${resourceId}`).body as {
        homepageId: string;
      };
      const checked = client.post(`/wiki/rest/api/content/${homepageId}/permission/check`, {
        subject: { type: 'user', identifier: 'anonymous' },
        operation: 'update',
      }).body as { hasPermission: boolean };
      return { role: assigned.results.length > 0, check: checked.hasPermission };
    });
    expect(proof).toEqual([
      { role: true, check: false },
      { role: true, check: true },
      { role: false, check: true },
    ]);
  });

  it('counts what anonymous visitors hold outside of roles', () => {
    const { results } = client.get('/wiki/api/v2/space-permissions/transition/combinations')
      .body as { results: { principalTypes: string[]; spaceCount: number }[] };
    const anonymous = results.filter(({ principalTypes }) => principalTypes.includes('ANONYMOUS'));
    // Reading alone is what the custom role "Reader" allows, so only the wider table row has no role.
    expect(anonymous.map(({ spaceCount }) => spaceCount)).toEqual([1]);
  });

  it('plants each finding once, and never as its own near miss', () => {
    const name = ({ rule, resourceId }: { rule: string; resourceId: string }) =>
      `${rule} ${resourceId}`;
    const planted = plantedConfluence.map(name);
    expect(new Set(planted).size).toBe(planted.length);
    expect(nearMissesConfluence.map(name).filter((near) => planted.includes(near))).toEqual([]);
  });

  it('is the same on every call', () => {
    expect(demoWorld().confluence).toEqual(demoWorld().confluence);
  });
});
