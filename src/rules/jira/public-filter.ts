import { defineRule } from '../../domain';
import { publicExposure } from '../controls';
import { judgeSharedItems } from '../judge-shared-items';
import { judgePublicShares } from '../judge-sharing';

/** Looks for filters shared with the public, Jira's share type `global`. */
export const publicFilter = defineRule({
  meta: {
    id: 'jira/public-filter',
    title: 'A filter is shared with the public',
    severity: 'high',
    resource: 'jira:filter',
    rationale:
      'The filter’s name, its query and its owner are readable without an account, and so is every issue it finds in a project that the public may browse.',
    threat: 'Names of customers, products and weaknesses in a query tell a stranger where to look.',
    remediation: [
      'Ask the owner whom the filter is for.',
      'Share it with a project or a group instead of the public.',
      'If you are not the owner, make yourself the owner in the administration of shared filters first.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/prevent-or-remove-public-access',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/',
    ],
    evidence: 'The shares of each filter.',
    controls: publicExposure,
    needs: ['jira.filters'],
  },
  evaluate: (facts) =>
    judgeSharedItems(facts, {
      slice: 'jira.filters',
      judge: (filter) => judgePublicShares('jira.filters', filter),
      failure: ({ name }) => ({
        message: `Filter "${name}" is shared with anyone on the internet`,
      }),
    }),
});
