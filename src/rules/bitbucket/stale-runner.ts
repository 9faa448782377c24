import { gapOf, listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { BitbucketRepository, BitbucketRunner, RuleContext, Snapshot } from '../../domain';
import { daysSince } from '../age';
import { ownersOf, unseenOwners } from '../bitbucket-owners';
import { collected } from '../collected';
import { fine, notApplicable, offends, settle, unclear } from '../judgement';
import type { Judgement } from '../judgement';
import { byId, repositoryRef } from '../resources';
import { counted, listed } from '../wording';

/** A runner goes off and on again while its machine is updated. */
const graceDays = 1;

/** Looks for self-hosted runners that are off, for more than a day where Bitbucket tells since when, or that build what anyone on the internet can see. */
export const staleRunner = defineRule({
  meta: {
    id: 'bitbucket/stale-runner',
    title: 'A self-hosted runner is offline or serves public repositories',
    severity: 'medium',
    resource: 'bitbucket:runner',
    rationale:
      'A runner holds credentials and stands in your own network. One that nobody runs any more leaves them lying about, and one that builds a public repository shows strangers what happens inside.',
    threat:
      'Somebody who finds the credentials of a forgotten runner registers a machine of their own.',
    remediation: [
      'Delete runners that nobody runs any more.',
      'Build public repositories on Bitbucket’s own machines.',
      'Give a runner to the repositories that need it instead of the whole workspace.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/runners/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/',
    ],
    evidence:
      'The self-hosted runners of the workspace and of every repository, their state and what they may build.',
    controls: {
      cis: ['4.8'],
      nist: ['CM-7', 'SC-7'],
      iso: ['A.8.9', 'A.8.31'],
      soc2: ['CC6.6'],
    },
    needs: ['bitbucket.runners'],
  },
  evaluate(context) {
    const { snapshot, now } = context;
    const runners = context.slice('bitbucket.runners');
    const ownerOf = ownersOf(snapshot);
    const openTo = publicBuilds(snapshot);
    const judged = runners.items.map((runner) => {
      const resource = { type: 'bitbucket:runner', id: runner.id, name: runner.name } as const;
      if (runner.status === 'disabled')
        return notApplicable(resource, 'The runner is switched off');
      const owner = ownerOf(runner.repositoryId);
      const source = owner.source('/pipelines-config/runners');
      const { served, doubt } = openTo(runner);
      const off = judgeState(runner, source, now);
      const open =
        served.length > 0
          ? offends({
              text: `The runner may build ${publicText(served.length)}`,
              source,
              data: { publicRepositories: served.length },
            })
          : doubt === undefined
            ? fine
            : unclear(doubt);
      return settle(resource, [off, open], () => {
        const faults = [
          ...(off.kind === 'offends' ? ['is offline'] : []),
          ...(open.kind === 'offends' ? [`serves ${publicText(served.length)}`] : []),
        ];
        return {
          message: `Runner "${runner.name}" of ${owner.text} ${listed(faults)}`,
          affected: served.map(repositoryRef).sort(byId),
          ...owner.fix,
        };
      });
    });
    return [...judged, ...unseenOwners(snapshot, runners)];
  },
});

function publicText(count: number): string {
  return counted(count, 'public repository', 'public repositories');
}

function judgeState(
  { status, reportedAt }: BitbucketRunner,
  source: string,
  now: RuleContext['now'],
): Judgement {
  if (status !== 'offline' && status !== 'unregistered') return fine;
  const days = reportedAt === undefined ? undefined : daysSince(reportedAt, now);
  if (days !== undefined && days < graceDays) return fine;
  const since = days === undefined ? '' : ` for ${counted(days, 'day')}`;
  return offends({
    text:
      status === 'offline'
        ? `The runner ${days === undefined ? 'is' : 'has been'} offline${since}`
        : `Nobody has started the runner${since}`,
    source,
    data: { status, ...(days === undefined ? {} : { days }) },
  });
}

/** The public repositories whose pipelines a runner may build, and why there may be others. */
function publicBuilds(snapshot: Snapshot): (runner: BitbucketRunner) => {
  readonly served: readonly BitbucketRepository[];
  readonly doubt?: string;
} {
  const repositories = collected(snapshot, 'bitbucket.repositories');
  const pipelines = collected(snapshot, 'bitbucket.pipelines');
  const states = new Map(pipelines.items.map(({ repositoryId, state }) => [repositoryId, state]));
  const open = repositories.items.filter(({ isPrivate }) => !isPrivate);
  return ({ repositoryId }) => {
    const within = open.filter(({ id }) => repositoryId === undefined || id === repositoryId);
    const unknown = within.find(({ id }) => !states.has(id));
    const gap = unknown === undefined ? listGapOf(repositories) : gapOf(pipelines, unknown.id);
    return {
      served: within.filter(({ id }) => states.get(id) === 'on'),
      ...(gap === undefined ? {} : { doubt: gap.reason }),
    };
  };
}
