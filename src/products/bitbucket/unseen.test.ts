import { collectBitbucket } from '../../../sandbox/atlassian/bitbucket/testing/collect-bitbucket';
import { fullWorld } from '../../../sandbox/atlassian/bitbucket/testing/full-world';
import { basic } from '../../../sandbox/atlassian/bitbucket/testing/small-world';
import { createSite } from '../../../sandbox/atlassian/site';
import { collectAll } from '../../../sandbox/atlassian/testing/collect';
import { siteTransport } from '../../../sandbox/atlassian/testing/transport';
import type { SliceName } from '../../domain';
import { bitbucketCollectors } from '.';

describe('a token without a scope', () => {
  it('costs only what needs the scope, and the reason names it', async () => {
    const { slices } = await collectBitbucket(fullWorld(), {
      authorization: basic('ada@small.example', 'narrow'),
    });
    expect(slices('bitbucket.repositories').items).toHaveLength(3);
    expect(slices('bitbucket.webhooks')).toEqual({
      items: [],
      gaps: ['{alpha}', '{beta}', '{empty}', '{small}'].map((resourceId) => ({
        code: 'forbidden',
        reason:
          'Bitbucket does not allow this to be read (403); an API token of a workspace administrator with the scope read:webhook:bitbucket is needed',
        source:
          resourceId === '{small}' ? 'GET /workspaces/{}/hooks' : 'GET /repositories/{}/{}/hooks',
        resourceId,
      })),
    });
    expect(slices('bitbucket.projects').gaps).toEqual([
      {
        code: 'forbidden',
        reason:
          'Bitbucket does not allow this to be read (403); an API token of a workspace administrator with the scope read:project:bitbucket is needed',
        source: 'GET /workspaces/{}/projects',
      },
    ]);
  });

  it('still shows variables where only the Pipelines setting is closed to it', async () => {
    const world = structuredClone(fullWorld());
    world.bitbucket?.credentials.push({
      email: 'ada@small.example',
      token: 'pipelines',
      scopes: ['read:repository:bitbucket', 'read:pipeline:bitbucket'],
      administrator: true,
    });
    const { slices } = await collectBitbucket(world, {
      authorization: basic('ada@small.example', 'pipelines'),
    });
    expect(slices('bitbucket.pipelines').items).toEqual([]);
    const keys = slices('bitbucket.repositoryVariables').items.map(({ key }) => key);
    expect(keys).toEqual(['DB_PASSWORD', 'API_TOKEN', 'OLD']);
    expect(slices('bitbucket.repositoryVariables').gaps).toEqual([]);
  });

  it('that is wrong altogether says so for every list', async () => {
    const { slices } = await collectBitbucket(fullWorld(), {
      authorization: 'Basic bm9ib2R5OmtleQ==',
    });
    expect(slices('bitbucket.members')).toEqual({
      items: [],
      gaps: [
        {
          code: 'unauthorized',
          reason:
            'Bitbucket refused the credentials (401); they are wrong, have expired or were revoked, or an API token of a workspace administrator with the scope read:workspace:bitbucket is needed',
          source: 'GET /workspaces/{}/permissions',
        },
      ],
    });
  });
});

describe('nothing connected', () => {
  it('asks nothing, and says what to do', async () => {
    const send = siteTransport(createSite(fullWorld()), {
      product: 'bitbucket',
      prefix: '/2.0',
      authorization: basic(),
    });
    const slices = await collectAll({
      collectors: bitbucketCollectors,
      connections: { organizationId: 'some' },
      product: 'Bitbucket',
      send,
      now: new Date('2026-11-20T09:00:00.000Z'),
    });
    expect(send.sent).toEqual([]);
    for (const { slice } of bitbucketCollectors) {
      expect(slices(slice)).toEqual({
        items: [],
        gaps: [
          {
            code: 'not-connected',
            reason: 'No Bitbucket workspace is connected; add an API token in the settings',
            source: 'Bitbucket',
          },
        ],
      });
    }
  });
});

describe('a strange answer', () => {
  it('costs the one item that is strange', async () => {
    const { slices } = await collectBitbucket(fullWorld(), {
      tamper: (_path, body) =>
        body
          .replace('"name":"main"', '"name":1')
          .replace('"permission":"owner"', '"permission":"emperor"')
          .replace('"url":"https://chat', '"url":"//chat')
          .replace('"status":"OFFLINE"', '"status":"ASLEEP"'),
    });
    const told = (name: SliceName) =>
      slices(name).gaps.map(({ resourceId, reason }) => [resourceId, reason]);
    expect(told('bitbucket.repositories')).toEqual([
      [
        '{alpha}',
        'The repository {alpha} has an unexpected value in mainbranch.name and could not be read',
      ],
    ]);
    expect(slices('bitbucket.repositories').items.map(({ id }) => id)).toEqual([
      '{beta}',
      '{empty}',
    ]);
    expect(told('bitbucket.members')).toEqual([
      ['ada', 'The member ada has an unexpected value in permission and could not be read'],
    ]);
    expect(told('bitbucket.webhooks')).toContainEqual([
      '{small}',
      'The webhook {h2} has an unexpected value in url and could not be read',
    ]);
  });

  it('hides no more than itself when it is a choice that this version does not know', async () => {
    const { slices } = await collectBitbucket(fullWorld(), {
      tamper: (_path, body) =>
        body
          .replaceAll('"fork_policy":"', '"fork_policy":"by_invitation_or_')
          .replace('"forking_mode":"', '"forking_mode":"by_invitation_or_')
          .replaceAll('"override_settings":{', '"override_settings":{"wiki":"theirs",'),
    });
    expect(slices('bitbucket.repositories').gaps).toEqual([]);
    expect(slices('bitbucket.repositories').items).toHaveLength(3);
    expect(slices('bitbucket.repositories').items[0]).not.toHaveProperty('forkPolicy');
    expect(slices('bitbucket.repositories').items[0]).not.toHaveProperty('inheritance');
    expect(slices('bitbucket.workspace').items[0]).not.toHaveProperty('forkingMode');
  });

  it('leaves a repository’s protection unknown when one restriction is strange', async () => {
    const { slices } = await collectBitbucket(fullWorld(), {
      tamper: (_path, body) =>
        body.replace('"branch_match_kind":"glob"', '"branch_match_kind":"x"'),
    });
    expect(slices('bitbucket.branchRestrictions').gaps).toEqual([
      {
        code: 'unexpected-answer',
        reason:
          'The branch restriction 12 has an unexpected value in branch_match_kind and could not be read',
        source: 'GET /repositories/{}/{}/branch-restrictions',
        resourceId: '{alpha}',
      },
    ]);
  });

  it.each([
    [
      '"pattern":"main"',
      '"pattern":null',
      'The branch restriction 12 has an unexpected value in pattern',
    ],
    [
      '"branch_type":"production"',
      '"branch_type":null',
      'The branch restriction 11 has an unexpected value in branch_type',
    ],
  ])('does not guess which branch %s meant when it is %s', async (told, instead, reason) => {
    const { slices } = await collectBitbucket(fullWorld(), {
      tamper: (_path, body) => body.replace(told, instead),
    });
    const reasons = slices('bitbucket.branchRestrictions').gaps.map((gap) => gap.reason);
    expect(reasons).toEqual([`${reason} and could not be read`]);
  });

  it('that leaves out how branches are matched means a pattern', async () => {
    const { slices } = await collectBitbucket(fullWorld(), {
      tamper: (_path, body) => body.replace('"branch_match_kind":"glob",', ''),
    });
    const [alpha] = slices('bitbucket.branchRestrictions').items;
    expect(alpha?.restrictions.map(({ match }) => match)).toContainEqual({
      type: 'glob',
      pattern: 'main',
    });
  });
});
