import { defineRule } from '../../domain';
import type { DeployKey, RuleContext } from '../../domain';
import { daysSince } from '../age';
import { ownersOf, unseenOwners } from '../bitbucket-owners';
import { secretsManagement } from '../controls';
import { fine, offends, settle, unclear } from '../judgement';
import type { Judgement } from '../judgement';
import { counted } from '../wording';

/** Looks for deploy keys of repositories and projects that are older than they should be, or that nothing uses. */
export const staleDeployKey = defineRule({
  meta: {
    id: 'bitbucket/stale-deploy-key',
    title: 'A deploy key is old or unused',
    severity: 'medium',
    resource: 'bitbucket:deploy-key',
    rationale:
      'A deploy key reads the code without anybody logging in, has no second factor and never expires. The older it is, the more machines and people have had its private half.',
    threat: 'An old build server is thrown away with a key on its disk that still opens the code.',
    remediation: [
      'Find out which machine has the private half of the key.',
      'If none does, delete the key.',
      'Otherwise make a new key, give it to the machine and delete the old one.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-ssh/',
    ],
    evidence:
      'The deploy keys of every project and repository, when each was added and when it was last used.',
    options: ['staleKeyDays', 'unusedDays'],
    controls: secretsManagement,
    needs: ['bitbucket.deployKeys'],
  },
  evaluate(context) {
    const keys = context.slice('bitbucket.deployKeys');
    const ownerOf = ownersOf(context.snapshot);
    const judged = keys.items.map((key) => {
      const owner = ownerOf(key.resourceId);
      const source = owner.source('/deploy-keys');
      return settle(
        { type: 'bitbucket:deploy-key', id: key.id, name: key.label },
        [judgeAge(context, key, source), judgeUse(context, key, source)],
        (evidence) => ({
          message: `Deploy key "${key.label}" of ${owner.text} is ${evidence.map(({ data }) => String(data.fault)).join(' and ')}`,
          affected: [owner.resource],
          discriminator: key.resourceId,
          ...owner.fix,
        }),
      );
    });
    return [...judged, ...unseenOwners(context.snapshot, keys)];
  },
});

type Facts = Pick<RuleContext, 'settings' | 'now'>;

function judgeAge({ settings, now }: Facts, { addedAt }: DeployKey, source: string): Judgement {
  const days = addedAt === undefined ? NaN : daysSince(addedAt, now);
  if (addedAt === undefined || Number.isNaN(days)) {
    return unclear('Bitbucket did not tell when the key was added');
  }
  if (days <= settings.thresholds.staleKeyDays) return fine;
  return offends({
    text: `The key was added ${counted(days, 'day')} ago`,
    source,
    data: { fault: 'old', addedAt, days },
  });
}

/** A key that was never used is unused since it was added. */
function judgeUse({ settings, now }: Facts, key: DeployKey, source: string): Judgement {
  const { lastUsedAt, addedAt } = key;
  const since = lastUsedAt ?? addedAt;
  const days = since === undefined ? NaN : daysSince(since, now);
  if (!(days > settings.thresholds.unusedDays)) return fine;
  return offends({
    text:
      lastUsedAt === undefined
        ? 'Bitbucket knows of no use of the key'
        : `The key was last used ${counted(days, 'day')} ago`,
    source,
    data: { fault: 'unused', days, ...(lastUsedAt === undefined ? {} : { lastUsedAt }) },
  });
}
