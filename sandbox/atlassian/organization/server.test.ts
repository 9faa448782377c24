import * as fc from 'fast-check';
import { clientOf } from './testing/client';
import { fullWorld } from './testing/full-world';
import { small, smallWorld } from './testing/small-world';

const org = `/admin/v1/orgs/${small.orgId}`;
const users = `/admin/v2/orgs/${small.orgId}/directories/-/users/search`;
const groups = `/admin/v2/orgs/${small.orgId}/directories/-/groups/search`;
const { get, post } = clientOf(fullWorld());

function names(body: unknown): readonly string[] {
  return (body as { data: { name: string }[] }).data.map(({ name }) => name);
}

describe('a key', () => {
  it.each([
    ['that is unknown', 'Bearer guess', 401],
    ['that is sent as a password', 'Basic ZXZlcnl0aGluZw==', 401],
    ['that has expired', small.expiredKey, 401],
    ['that was revoked', small.revokedKey, 401],
    ['with another scope', small.scopedKey, 403],
    ['without scopes', small.key, 200],
  ])('%s is answered accordingly', (_what, authorization, status) => {
    expect(get(org, authorization).status).toBe(status);
  });

  it('with scopes reaches what they are for, and nothing that no scope is for', () => {
    expect(get(`${org}/domains`, small.scopedKey).status).toBe(200);
    expect(post(users, {}, small.scopedKey).status).toBe(403);
  });

  it('opens no other organization', () => {
    expect(get('/admin/v1/orgs/org-2').status).toBe(404);
  });
});

describe('the search for users', () => {
  it('answers by the parts that are wanted', () => {
    const [plain] = (post(users, { accountIds: ['ada'] }).body as { data: object[] }).data;
    expect(Object.keys(plain ?? {})).not.toContain('platformRoles');
    const { body } = post(users, { accountIds: ['ada'], expand: ['groups', 'platformRoles'] });
    expect(body).toMatchObject({
      data: [
        {
          status: 'active',
          groups: [{ id: 'admins', name: 'org-admins' }],
          platformRoles: ['atlassian/site-admin', 'atlassian/org-admin'],
        },
      ],
    });
  });

  it.each([
    [{ claimStatus: 'unmanaged' }, ['Eve External']],
    [{ mfaEnabled: false }, ['Bob Busy']],
    [{ status: ['suspended', 'deactivated'] }, ['Bob Busy', 'Eve External']],
  ])('filters by %j', (body, expected) => {
    expect(names(post(users, body).body)).toEqual(expected);
  });

  it.each([{ limit: 101 }, { limit: 0 }, { expand: ['everything'] }, { cursor: 'x' }, { size: 5 }])(
    'refuses %j',
    (body) => {
      expect(post(users, body).status).toBe(400);
    },
  );
});

it('finds the groups that give a role, with their sizes', () => {
  const { body } = post(groups, { roleIds: ['atlassian/admin'], expand: ['counts.users'] });
  expect(body).toMatchObject({ data: [{ id: 'admins', counts: { users: 1 } }], links: {} });
});

describe('lists of product instances', () => {
  const path = `/admin/v2/orgs/${small.orgId}/workspaces`;
  const instances = Array.from({ length: 7 }, (_none, at) => ({
    id: `w${String(at)}`,
    name: `Site ${String(at)}`,
    typeKey: 'confluence',
  }));
  const many = clientOf(smallWorld({ workspaces: instances }));

  it('go on with a cursor and nothing else', () => {
    const next = (many.post(path, { limit: 3 }).body as { links: { next: string } }).links.next;
    expect(many.post(path, { cursor: next, limit: 3 }).status).toBe(400);
    const rest = many.post(path, { cursor: next }).body as { data: { id: string }[] };
    expect(rest.data.map(({ id }) => id)).toEqual(['w3', 'w4', 'w5', 'w6']);
  });
});

describe('the audit log', () => {
  const path = `${org}/events-stream`;

  it('gives every event of a time once, in its order, and ends with an empty page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (limit) => {
        const from = Date.parse('2026-11-01T00:00:00Z');
        const seen: string[] = [];
        let cursor = '';
        for (;;) {
          const query = `from=${String(from)}&limit=${String(limit)}${cursor}`;
          const page = get(`${path}?${query}`).body as {
            data: { id: string }[];
            meta: { next: string };
          };
          if (page.data.length === 0) break;
          seen.push(...page.data.map(({ id }) => id));
          cursor = `&cursor=${page.meta.next}`;
        }
        expect(seen).toEqual(['e1', 'e2', 'e3', 'e4']);
      }),
      { numRuns: 20 },
    );
  });

  it('is not there on every plan', () => {
    const poor = clientOf(smallWorld({ hasAuditLog: false }));
    expect(poor.get(path).status).toBe(404);
  });
});
