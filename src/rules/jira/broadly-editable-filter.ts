import { defineRule } from '../../domain';
import { leastPrivilege } from '../controls';
import { jiraAudiencesOf } from '../jira-facts';
import { judgeSharedItems } from '../judge-shared-items';
import { judgeEditors } from '../judge-sharing';

/** Looks for filters that the public, every logged-in user or an everyone group may edit. */
export const broadlyEditableFilter = defineRule({
  meta: {
    id: 'jira/broadly-editable-filter',
    title: 'A filter can be edited by every logged-in user or the public',
    severity: 'high',
    resource: 'jira:filter',
    rationale:
      'Boards, dashboards, subscriptions and automation trust what a filter finds. Whoever edits its query decides what they see and act on.',
    threat:
      'Somebody changes the query behind the incident board, and for a week no incident shows up.',
    remediation: [
      'Open the filter’s details.',
      'Remove the editors that the evidence names.',
      'Let the few people who look after the filter edit it, by a project role or a small group.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/',
    ],
    evidence: 'Who may edit each filter, with the size of every group among them.',
    options: ['broadGroupMembers'],
    controls: leastPrivilege,
    needs: ['jira.filters'],
  },
  evaluate(facts) {
    const audiences = jiraAudiencesOf(facts);
    return judgeSharedItems(facts, {
      slice: 'jira.filters',
      judge: (filter) => judgeEditors('jira.filters', filter, audiences),
      failure: ({ name }) => ({ message: `Filter "${name}" can be edited by everyone` }),
    });
  },
});
