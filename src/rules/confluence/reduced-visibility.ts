import { defineRule } from '../../domain';
import { monitoring } from '../controls';
import { judgeVisibility } from '../judge-visibility';
import { confluenceSite } from '../resources';

/** Turns the gaps of a scan into one finding, so that a clean report is never taken for a clean site. */
export const reducedVisibility = defineRule({
  meta: {
    id: 'confluence/reduced-visibility',
    title: 'The scanner sees less of Confluence than exists',
    severity: 'info',
    resource: 'confluence:site',
    rationale:
      'What could not be read was not checked. There may be findings in it that nobody sees.',
    threat: 'You trust a score that leaves out the worst space.',
    remediation: [
      'Look at the evidence for what could not be read and why.',
      'Give the app or account the access it lacks, or except it from the data security policy that blocks it.',
      'Scan again.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/block-app-access',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-data-policies/',
    ],
    evidence: 'Every list of Confluence that the scan could not read, with the reason.',
    controls: monitoring,
    needs: [],
  },
  evaluate({ snapshot }) {
    const blocked = snapshot.slice('confluence.site')?.items[0]?.contentBlocked === true;
    return judgeVisibility(snapshot, {
      product: 'Confluence',
      resource: confluenceSite,
      hidden: blocked ? [policyEvidence] : [],
    });
  },
});

const policyEvidence = {
  text: 'A data security policy hides content of Confluence from the app',
  source: 'GET /wiki/api/v2/data-policies/metadata',
  data: { anyContentBlocked: true },
};
