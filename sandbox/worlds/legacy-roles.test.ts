import { clientOf, visitor } from '../atlassian/confluence/testing/client';
import { legacyRolesWorld, nearMissesLegacyRoles, plantedLegacyRoles } from './legacy-roles';

const client = clientOf(legacyRolesWorld());

function anonymousMay(spaceId: string, operation: string): boolean {
  const { body } = client.post(`/wiki/rest/api/content/${spaceId}1/permission/check`, {
    subject: { type: 'user', identifier: 'anonymous' },
    operation,
  });
  return (body as { hasPermission: boolean }).hasPermission;
}

function spaceIds(): readonly string[] {
  return client.all('/wiki/api/v2/spaces').map((row) => (row as { id: string }).id);
}

function planted(...rules: readonly string[]): readonly string[] {
  return plantedLegacyRoles
    .filter(({ rule }) => rules.includes(rule))
    .map(({ resourceId }) => resourceId);
}

describe('a site from before space roles', () => {
  it('tells what the internet may do by the permission check alone', () => {
    expect(client.get('/wiki/api/v2/space-role-mode').body).toEqual({ mode: 'PRE_ROLES' });
    expect(spaceIds().filter((id) => anonymousMay(id, 'read'))).toEqual(
      planted('confluence/public-space-read', 'confluence/archived-public-space'),
    );
    expect(spaceIds().filter((id) => anonymousMay(id, 'update'))).toEqual(
      planted('confluence/public-space-write'),
    );
    const principals = spaceIds().flatMap((id) =>
      client
        .all(`/wiki/api/v2/spaces/${id}/permissions?limit=250`)
        .map((row) => (row as { principal: { type: string } }).principal.type),
    );
    expect([...new Set(principals)].sort()).toEqual(['group', 'user']);
  });

  it('answers what the check says when the internet really comes', () => {
    const { body } = client.get('/wiki/api/v2/spaces', visitor);
    const { results } = body as { results: { key: string }[] };
    expect(results.map(({ key }) => key)).toEqual(['CONCERT', 'GUESTBOOK', 'TOUR12']);
  });

  it('has more than a hundred members in the group that opens Confluence', () => {
    const path = '/wiki/rest/api/group/group-confluence-users/membersByGroupId';
    expect(client.get(`${path}?shouldReturnTotalSize=true&limit=1`).body).toMatchObject({
      totalSize: 120,
    });
  });

  it('plants no near miss', () => {
    const name = ({ rule, resourceId }: { rule: string; resourceId: string }) =>
      `${rule} ${resourceId}`;
    const found = plantedLegacyRoles.map(name);
    expect(nearMissesLegacyRoles.map(name).filter((near) => found.includes(near))).toEqual([]);
  });
});
