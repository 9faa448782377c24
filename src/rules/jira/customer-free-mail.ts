import { isFreeMail } from '../../access/free-mail';
import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { CustomerMail, RuleResult } from '../../domain';
import { collected } from '../collected';
import { registration } from '../controls';
import { notApplicable, notAvailable, pass } from '../judgement';
import { customersUrl } from '../links';
import { serviceDeskRef } from '../resources';
import { unseenItems } from '../unseen-items';
import { counted, listed } from '../wording';

/**
 * Looks for customers of service desks whose mail is with a provider where anyone gets an address. Jira does not say who
 * may sign up, but such customers are what open sign-up looks like from inside.
 */
export const customerFreeMail = defineRule({
  meta: {
    id: 'jira/customer-free-mail',
    title: 'Service desk customers come from free-mail domains',
    severity: 'low',
    resource: 'jira:service-desk',
    rationale:
      'Anyone gets such an address in a minute. Where customers have them, the portal is probably open to whoever signs up, and nobody knows who they are.',
    threat: 'A stranger signs up, reads the knowledge base and talks the agents out of a password.',
    remediation: [
      'Open the customer permissions of the service project and see who may join it.',
      'If it is for your own people or for known companies, let only invited customers in.',
      'Remove the customers that nobody knows.',
    ],
    references: [
      'https://support.atlassian.com/jira-service-management-cloud/docs/manage-access-to-your-service-project/',
      'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/',
    ],
    evidence: 'The mail domains of the customers of every service desk, with how many there are.',
    controls: registration,
    needs: ['jira.serviceDesks'],
  },
  evaluate(context) {
    const { siteUrl } = context.snapshot;
    const desks = context.slice('jira.serviceDesks');
    if (desks.items.length === 0 && desks.gaps.length === 0) {
      return [notApplicable(allDesks, 'The site has no service desk')];
    }
    const mail = collected(context.snapshot, 'jira.customerMail');
    const mailOf = new Map(mail.items.map((item) => [item.serviceDeskId, item]));
    const judged = desks.items.map((desk): RuleResult => {
      const resource = serviceDeskRef(siteUrl, desk);
      const seen = mailOf.get(desk.id);
      const free = Object.entries(seen?.domains ?? {}).filter(([domain]) => isFreeMail(domain));
      if (free.length > 0) {
        const count = free.reduce((sum, [, customers]) => sum + customers, 0);
        const names = listed(free.map(([domain]) => domain).sort());
        return {
          outcome: 'fail',
          resource,
          message: `Service desk "${desk.name}" has ${counted(count, 'customer')} with mail at ${names}`,
          confidence: 'inferred',
          evidence: free.map(([domain, customers]) => ({
            text: `${counted(customers, 'customer')} of the desk ${customers === 1 ? 'has' : 'have'} mail at ${domain}`,
            source: `GET /rest/servicedeskapi/servicedesk/${desk.id}/customer`,
            data: { domain, customers },
          })),
          affected: [],
          fixUrl: customersUrl(siteUrl, desk.projectKey),
        };
      }
      const gap = gapOf(mail, desk.id);
      const doubt = gap?.reason ?? silenceOf(seen);
      return doubt === undefined ? pass(resource) : notAvailable(resource, doubt);
    });
    return [...judged, ...unseenItems(desks, 'jira:service-desk', 'Service desk')];
  },
});

/** What is spoken of where there is none. */
const allDesks = { type: 'jira:service-desk', id: 'site', name: 'Service desks' } as const;

/** Why the mail that was seen does not speak for all customers; undefined when it does. */
function silenceOf(mail: CustomerMail | undefined): string | undefined {
  if (mail === undefined) return 'Its customers were not read';
  if (mail.hidden > 0) {
    return `Jira hides the e-mail addresses of ${counted(mail.hidden, 'customer')}`;
  }
  return mail.more ? 'Not all of its customers were looked at' : undefined;
}
