import fc from 'fast-check';
import type { ShadowWay } from '../../contract';
import { snapshotOf } from '../../domain';
import type { SnapshotData } from '../../domain';
import { answerShadowAdmins } from './answers/shadow-admins';
import { accessMapOf } from './from-snapshot';
import { Oracle } from './testing/oracle';
import { names } from './testing/generated-parts';
import { organizations } from './testing/organizations';
import { shadowWaysTo, withStranger } from './testing/shadow-oracle';

const runs = { numRuns: 1_000 };

const asked = [
  'org:organization/o',
  'jira:site/site',
  'confluence:site/site',
  'bitbucket:workspace/w',
  ...names.projects.map((id) => `jira:project/${id}`),
];

const crowds: Readonly<Record<string, string>> = {
  'confluence:authenticated-users': 'everyone',
};

function written({ step, who, group }: ShadowWay): string {
  const subject = crowds[who.id] ?? who.id;
  return group === undefined ? `${step} ${subject}` : `${step} ${subject} → ${group.id}`;
}

/** Where anyone at all administers something, nobody has to take a step. */
function isOpen(data: SnapshotData, resource: string): boolean {
  const doubt = { accountId: 'stranger', word: 'administer', resource } as const;
  return new Oracle(withStranger(data, 'app')).can(doubt);
}

describe('shadow administrators against an oracle that tries everything out', () => {
  it('are found exactly as the oracle finds them, and nobody is named who administers already', () => {
    fc.assert(
      fc.property(organizations, (data) => {
        const map = accessMapOf(snapshotOf(data));
        const oracle = new Oracle(data);
        for (const resource of asked) {
          if (resource.startsWith('org:') && !('organization.users' in data.slices)) continue;
          if (isOpen(data, resource)) continue;
          const { ways, accounts } = answerShadowAdmins(map, { resource });
          expect([...new Set(ways.map(written))].sort()).toEqual(shadowWaysTo(data, resource));
          for (const { account } of accounts) {
            const doubt = { accountId: account.id, word: 'administer', resource } as const;
            expect(oracle.can(doubt)).toBe(false);
          }
        }
      }),
      runs,
    );
  });
});
