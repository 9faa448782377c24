import * as fc from 'fast-check';
import type { WorldSpaceInput } from '../../world/confluence-space';
import { as, clientOf, visitor } from '../testing/client';
import { roles, smallWorld } from '../testing/small-world';

function space(id: number, more: Partial<WorldSpaceInput> = {}): WorldSpaceInput {
  return {
    id: String(id),
    key: `S${String(id)}`,
    name: `Space ${String(id)}`,
    authorId: 'ada',
    ...more,
  };
}

const rows = [
  space(9, {
    ownerId: 'ada',
    homepageId: '900',
    roleAssignments: [
      { principalType: 'ACCESS_CLASS', principalId: 'all-licensed-users', roleId: 'role-viewer' },
    ],
  }),
  space(10, {
    status: 'archived',
    roleAssignments: [
      { principalType: 'ACCESS_CLASS', principalId: 'anonymous-users', roleId: 'role-viewer' },
    ],
  }),
  space(100, {
    type: 'personal',
    roleAssignments: [{ principalType: 'USER', principalId: 'gil', roleId: 'role-viewer' }],
  }),
];

function client(canUse = true) {
  return clientOf(
    smallWorld({ roleMode: 'ROLES', anonymous: { canUse }, spaceRoles: roles, spaces: rows }),
  );
}

function keys(body: unknown): readonly string[] {
  return (body as { results: { key: string }[] }).results.map(({ key }) => key);
}

describe('the list of spaces', () => {
  it('shows the app every space, by number', () => {
    const { status, body, response } = client().get('/wiki/api/v2/spaces');
    expect({ status, keys: keys(body), link: response.headers.link }).toEqual({
      status: 200,
      keys: ['S9', 'S10', 'S100'],
      link: '<https://small.atlassian.net/wiki>; rel="base"',
    });
  });

  it('describes a space as the product does', () => {
    expect(client().get('/wiki/api/v2/spaces?ids=9').body).toEqual({
      results: [
        {
          id: '9',
          key: 'S9',
          name: 'Space 9',
          type: 'global',
          status: 'current',
          authorId: 'ada',
          spaceOwnerId: 'ada',
          currentActiveAlias: 'S9',
          createdAt: '2023-02-14T09:30:00.000Z',
          homepageId: '900',
          _links: { webui: '/spaces/S9' },
        },
      ],
      _links: { base: 'https://small.atlassian.net/wiki' },
    });
  });

  it('shows everyone what they may read, and what anonymous visitors may read as well', () => {
    const site = client();
    expect(keys(site.get('/wiki/api/v2/spaces', as('uma')).body)).toEqual(['S9', 'S10']);
    expect(keys(site.get('/wiki/api/v2/spaces', as('gil')).body)).toEqual(['S10', 'S100']);
    expect(keys(site.get('/wiki/api/v2/spaces', visitor).body)).toEqual(['S10']);
  });

  it('refuses whoever may not use the site', () => {
    const site = client(false);
    for (const caller of [visitor, as('jan'), as('ida'), as('nobody')])
      expect(site.get('/wiki/api/v2/spaces', caller).status).toBe(401);
  });

  it.each([
    ['?type=personal', ['S100']],
    ['?status=archived', ['S10']],
    ['?keys=S9,S100', ['S9', 'S100']],
    ['?ids=10', ['S10']],
    ['?sort=-id', ['S100', 'S10', 'S9']],
    ['?sort=key', ['S10', 'S100', 'S9']],
  ])('filters and sorts by %s', (query, expected) => {
    expect(keys(client().get(`/wiki/api/v2/spaces${query}`).body)).toEqual(expected);
  });

  it.each(['?limit=251', '?limit=0', '?limit=many', '?type=secret', '?cursor=abc'])(
    'refuses %s',
    (query) => {
      const { status, body } = client().get(`/wiki/api/v2/spaces${query}`);
      expect({ status, body }).toEqual({
        status: 400,
        body: {
          errors: [
            {
              status: 400,
              code: 'INVALID_REQUEST_PARAMETER',
              title: expect.any(String) as string,
              detail: null,
            },
          ],
        },
      });
    },
  );

  it('gives every space once, whatever the page size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 40 }),
        (count, limit) => {
          const spaces = Array.from({ length: count }, (_, at) => space(at + 1));
          const site = clientOf(smallWorld({ roleMode: 'PRE_ROLES', spaces }));
          const found = site.all(`/wiki/api/v2/spaces?limit=${String(limit)}`);
          expect(found.map((row) => (row as { key: string }).key)).toEqual(
            spaces.map(({ key }) => key),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('takes a cursor back only with the filters it was made for', () => {
    const site = client();
    const { body, response } = site.get('/wiki/api/v2/spaces?limit=1&sort=key');
    const next = (body as { _links: { next: string } })._links.next;
    expect(response.headers.link).toBe(
      `<${next}>; rel="next", <https://small.atlassian.net/wiki>; rel="base"`,
    );
    expect(keys(site.get(next.replace('limit=1', 'limit=5')).body)).toEqual(['S100', 'S9']);
    expect(site.get(next.replace('sort=key', 'sort=name')).status).toBe(400);
  });
});
