import type { Evidence } from '../../contract';
import { defineRule } from '../../domain';
import type { Delivery } from '../../domain';
import { collected } from '../collected';
import { auditLogging } from '../controls';
import { notApplicable, notAvailable, pass } from '../judgement';
import { parapet } from '../resources';

/**
 * Looks at whether what Parapet finds leaves Parapet. A scan from the command line ends with its report, in the hands of
 * whoever started it; the question arises where Parapet is installed and scans by itself.
 */
export const notShipped = defineRule({
  meta: {
    id: 'logging/not-shipped',
    title: 'Findings and audit events are not shipped to any SIEM',
    severity: 'medium',
    resource: 'app',
    rationale:
      'Whoever watches for attacks looks at one place, and it is not an administration page of Jira. What stays here is seen when somebody happens to look.',
    threat: 'A space becomes public on a Friday night, and those on duty hear of it on Monday.',
    remediation: [
      'Open the integrations in Parapet’s settings.',
      'Add your SIEM or a webhook that leads to it, and send a test event.',
      'Make a rule there that somebody is called when a critical finding arrives.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/track-organization-activities-from-the-audit-log/',
    ],
    evidence: 'The integrations of Parapet with the time of the last delivery of each.',
    controls: auditLogging,
    needs: [],
  },
  evaluate({ snapshot }) {
    const [installation] = collected(snapshot, 'app.installation').items;
    if (installation === undefined) {
      const reason = 'Parapet is not installed here, and this scan ends with its report';
      return [notApplicable(parapet, reason)];
    }
    const { deliveries } = installation;
    const failing = deliveries.filter(({ failure }) => failure !== undefined);
    const working = deliveries.filter((delivery) => !failing.includes(delivery));
    if (working.some(({ lastDeliveredAt }) => lastDeliveredAt !== undefined))
      return [pass(parapet)];
    if (working.length > 0) {
      return [notAvailable(parapet, 'An integration is set up, and nothing was delivered yet')];
    }
    return [
      {
        outcome: 'fail',
        resource: parapet,
        message:
          failing.length === 0
            ? 'Findings go nowhere but to Parapet’s page'
            : 'No integration delivers what Parapet finds',
        evidence: failing.length === 0 ? [nothingSetUp] : failing.map(failedDelivery),
        affected: [],
      },
    ];
  },
});

const source = 'Settings of Parapet';

const nothingSetUp: Evidence = {
  text: 'No integration is set up in Parapet',
  source,
  data: { integrations: 0 },
};

function failedDelivery({ id, name, lastDeliveredAt, failure = '' }: Delivery): Evidence {
  return {
    text: `${name} could not be delivered to: ${failure}`,
    source,
    data: { integrationId: id, lastDeliveredAt: lastDeliveredAt ?? null },
  };
}
