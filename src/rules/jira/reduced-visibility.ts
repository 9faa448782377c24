import { defineRule } from '../../domain';
import { monitoring } from '../controls';
import { judgeVisibility } from '../judge-visibility';
import { jiraSite } from '../resources';

/** Turns the gaps of a scan into one finding, so that a clean report is never taken for a clean site. */
export const reducedVisibility = defineRule({
  meta: {
    id: 'jira/reduced-visibility',
    title: 'The scanner sees less of Jira than exists',
    severity: 'info',
    resource: 'jira:site',
    rationale:
      'What could not be read was not checked. There may be findings in it that nobody sees.',
    threat: 'You trust a score that leaves out the worst project.',
    remediation: [
      'Look at the evidence for what could not be read and why.',
      'Give the app or account the access it lacks, or except it from the data security policy that blocks it.',
      'Scan again.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/block-app-access',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-data-policies/',
    ],
    evidence: 'Every list of Jira that the scan could not read, with the reason.',
    controls: monitoring,
    needs: [],
  },
  evaluate: ({ snapshot }) => judgeVisibility(snapshot, { product: 'Jira', resource: jiraSite }),
});
