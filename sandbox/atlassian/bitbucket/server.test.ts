import * as fc from 'fast-check';
import { clientOf } from './testing/client';
import { basic, repository, smallWorld } from './testing/small-world';

const get = clientOf(
  smallWorld({
    repositories: [
      repository('alpha', { groups: [{ slug: 'developers', permission: 'write' }] }),
      repository('beta', { isPrivate: false, users: [{ accountId: 'cyd', permission: 'admin' }] }),
    ],
  }),
);

function message(body: unknown): string {
  return (body as { error: { message: string } }).error.message;
}

describe('a token', () => {
  it.each([
    ['none', '', 401],
    ['a wrong one', basic('ada@small.example', 'guess'), 401],
    ['somebody else’s address', basic('cyd@small.example', 'secret'), 401],
    ['a bearer token', 'Bearer secret', 401],
    ['the right one', basic(), 200],
  ])('%s is answered accordingly', (_what, authorization, status) => {
    expect(get('/2.0/workspaces/small', authorization).status).toBe(status);
  });

  it('is refused where its scopes do not reach', () => {
    const narrow = basic('ada@small.example', 'narrow');
    expect(get('/2.0/repositories/small', narrow).status).toBe(200);
    const { status, body } = get('/2.0/workspaces/small/hooks', narrow);
    expect([status, message(body)]).toEqual([
      403,
      'Your credentials lack one or more required privilege scopes.',
    ]);
  });

  it('of a member is refused where an administrator is needed', () => {
    const member = basic('bob@small.example');
    expect(get('/2.0/workspaces/small/projects', member).status).toBe(200);
    expect(get('/2.0/workspaces/small/permissions', member).status).toBe(403);
  });
});

describe('an address', () => {
  it.each([
    '/2.0/workspaces/other',
    '/2.0/repositories/other',
    '/2.0/repositories/small/gamma/hooks',
    '/2.0/workspaces/small/projects/NONE/deploy-keys',
    '/2.0/repositories/small/alpha/pipelines_config',
  ])('%s leads nowhere', (path) => {
    expect(get(path).status).toBe(404);
  });

  it('may name workspaces and repositories by their ids', () => {
    const { body } = get('/2.0/repositories/%7Bsmall%7D/%7Bbeta%7D/permissions-config/groups');
    expect((body as { values: unknown[] }).values).toEqual([]);
  });

  it('that is not simulated is told so', () => {
    expect(get('/2.0/repositories/small/alpha/commits').status).toBe(501);
    expect(get('/2.0/repositories/small?role=admin').status).toBe(501);
  });
});

describe('a list', () => {
  const many = clientOf(
    smallWorld({
      repositories: Array.from({ length: 23 }, (_none, at) => repository(`r${String(at)}`)),
    }),
  );

  it('has ten items a page unless told otherwise, and a hundred at most', () => {
    const { body } = many('/2.0/repositories/small?fields=next,size,pagelen');
    expect(body).toEqual({
      size: 23,
      pagelen: 10,
      next: 'https://api.bitbucket.org/2.0/repositories/small?fields=next%2Csize%2Cpagelen&page=2',
    });
    expect(many('/2.0/repositories/small?pagelen=101').status).toBe(400);
    expect(many('/2.0/repositories/small?page=0').status).toBe(400);
  });

  it('gives every item once, whatever the page size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (pagelen) => {
        const slugs: string[] = [];
        let path: string | undefined = `/2.0/repositories/small?pagelen=${String(pagelen)}`;
        while (path !== undefined) {
          const page = many(path).body as { values: { slug: string }[]; next?: string };
          slugs.push(...page.values.map(({ slug }) => slug));
          path = page.next?.replace('https://api.bitbucket.org', '');
        }
        expect(slugs).toEqual(Array.from({ length: 23 }, (_none, at) => `r${String(at)}`));
      }),
      { numRuns: 30 },
    );
  });

  it('sends only the fields that are asked for', () => {
    const { body } = get('/2.0/repositories/small?fields=values.slug,values.project.key');
    expect(body).toEqual({
      values: [
        { slug: 'alpha', project: { key: 'CORE' } },
        { slug: 'beta', project: { key: 'CORE' } },
      ],
    });
  });
});

describe('effective permissions', () => {
  function held(query: string): readonly string[] {
    const { body } = get(`/2.0/workspaces/small/permissions/repositories${query}`);
    const rows = (body as { values: Row[] }).values;
    return rows.map((row) => `${row.repository.name} ${row.permission} ${row.user.account_id}`);
  }
  interface Row {
    readonly permission: string;
    readonly user: { readonly account_id: string };
    readonly repository: { readonly name: string };
  }

  it('come from ownership, groups and direct grants, the strongest once', () => {
    expect(held('')).toEqual([
      'alpha admin ada',
      'alpha write bob',
      'alpha write cyd',
      'beta admin ada',
      'beta admin cyd',
    ]);
  });

  it('can be filtered', () => {
    expect(held('?q=permission%3D%22admin%22')).toEqual([
      'alpha admin ada',
      'beta admin ada',
      'beta admin cyd',
    ]);
    expect(held('/alpha?q=permission%3E%22read%22')).toEqual([
      'alpha admin ada',
      'alpha write bob',
      'alpha write cyd',
    ]);
  });

  it('refuse a query that is not one', () => {
    expect(get('/2.0/workspaces/small/permissions/repositories?q=owner').status).toBe(400);
  });
});
