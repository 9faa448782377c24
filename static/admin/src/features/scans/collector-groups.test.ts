import type { CollectorProgress } from '../../../../../src/contract';
import { collectorGroups } from './collector-groups';

function collector(
  name: string,
  state: CollectorProgress['state'],
  reason?: string,
): CollectorProgress {
  return {
    collector: name,
    label: name,
    state,
    done: 0,
    ...(reason === undefined ? {} : { reason }),
  };
}

describe('collectorGroups', () => {
  it('says how many readings of a product are over, whatever came of them', () => {
    const jira = [
      collector('jira.projects', 'done'),
      collector('jira.roles', 'partial', 'One was refused'),
      collector('jira.filters', 'running'),
    ];

    expect(collectorGroups([collector('confluence.spaces', 'waiting'), ...jira])).toEqual([
      { name: 'Jira', collectors: jira, over: 2 },
      { name: 'Confluence', collectors: [collector('confluence.spaces', 'waiting')], over: 0 },
    ]);
  });

  it('says once what keeps a whole product from being read', () => {
    const reason = 'No Bitbucket workspace is connected';

    expect(
      collectorGroups([
        collector('bitbucket.members', 'unavailable', reason),
        collector('bitbucket.projects', 'unavailable', reason),
        collector('organization.users', 'unavailable', 'The key was refused'),
        collector('organization.groups', 'unavailable', 'Another reason'),
      ]).map((group) => group.reason),
    ).toEqual([reason, undefined]);
  });
});
