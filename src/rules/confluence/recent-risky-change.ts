import { adminGroups } from '../../access/admin-groups';
import type { AdminGroup } from '../../access/admin-groups';
import { listGapOf } from '../../access/unseen';
import type { Evidence } from '../../contract';
import { defineRule } from '../../domain';
import type { ConfluenceEvent, RuleResult } from '../../domain';
import { daysSince } from '../age';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { actsOf } from '../confluence-acts';
import type { ConfluenceAct } from '../confluence-acts';
import { notAvailable, pass } from '../judgement';
import { confluenceEventRef } from '../resources';
import { listed } from '../wording';

/**
 * Looks for recent events that took content out of Confluence, gave rights in it, made somebody an administrator or
 * brought in an app. What is done at once is one finding, and the permissions a new space comes with are none.
 */
export const recentRiskyChange = defineRule({
  meta: {
    id: 'confluence/recent-risky-change',
    title: 'A space export, permission change, admin change or app install happened recently',
    severity: 'high',
    resource: 'confluence:audit-event',
    rationale:
      'These are the changes an intruder makes first and an honest mistake makes worst. Somebody who knows the business should have wanted each of them.',
    threat:
      'A stolen account exports the wiki, opens a door for later, and nobody looks at the log.',
    remediation: [
      'Ask the person that the evidence names whether they did it, and why.',
      'If nobody wanted it, undo it, end the sessions of the account and reset its credentials.',
      'If it was wanted, accept the finding and say who asked for it.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/view-the-audit-log',
      'https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/',
    ],
    evidence: 'The audit log of the recent days, reduced to exports and to changes of access.',
    options: ['recentDays'],
    controls: { cis: ['8.11'], nist: ['AU-6', 'CM-3'], iso: ['A.8.15', 'A.8.32'], soc2: ['CC7.2'] },
    needs: ['confluence.events'],
  },
  evaluate(context) {
    const { recentDays } = context.settings.thresholds;
    const recent = context
      .slice('confluence.events')
      .items.filter(({ at }) => daysSince(at, context.now) < recentDays);
    const judge = actJudge(context);
    return actsOf(recent).map(judge);
  },
});

function actJudge({ snapshot }: RuleFacts): (act: ConfluenceAct) => RuleResult {
  const accessGroups = collected(snapshot, 'confluence.accessGroups');
  const groups = adminGroups(accessGroups.items);
  const gap = listGapOf(accessGroups);
  return (act) => {
    const [event] = act;
    const resource = confluenceEventRef(event);
    const group =
      event.change === 'member-added' ? groups.find((it) => isNamed(event, it)) : undefined;
    if (event.change === 'member-added' && group === undefined) {
      const reason = `Whether group "${event.object.name}" administers Confluence could not be read: ${gap?.reason ?? ''}`;
      return gap === undefined ? pass(resource) : notAvailable(resource, reason);
    }
    return {
      outcome: 'fail',
      resource,
      message: `${sentenceOf(event, group)} on ${event.at.slice(0, 10)}`,
      evidence: act.map(evidenceOf),
      affected: [],
    };
  };
}

function isNamed({ object }: ConfluenceEvent, { groupId, name }: AdminGroup): boolean {
  return object.groupId === undefined ? object.name === name : object.groupId === groupId;
}

function sentenceOf(
  { change, actorName, object }: ConfluenceAct[0],
  group: AdminGroup | undefined,
): string {
  switch (change) {
    case 'space-exported':
      return `${actorName} exported "${object.name}"`;
    case 'space-permission-added':
      return `${actorName} changed permissions of "${object.name}"`;
    case 'global-permission-added':
      return `${actorName} changed the global permissions of Confluence`;
    case 'member-added': {
      const charge = group?.wholeSite === true ? 'the site' : 'Confluence';
      return `${actorName} added somebody to group "${object.name}", which administers ${charge},`;
    }
    case 'app-installed':
      return `${actorName} installed app "${object.name}"`;
    case 'public-links-enabled':
      return `${actorName} switched on public links`;
  }
}

function evidenceOf(event: ConfluenceEvent): Evidence {
  const { id, at, actorId, actorName, summary, object } = event;
  const about = [
    ...event.others.map(({ type, name }) => `${type} ${name}`),
    ...event.values.map(({ label, value }) => `${label}: ${value}`),
  ];
  const what = object.name === '' ? summary : `${summary}, "${object.name}"`;
  const details = about.length === 0 ? '' : ` (${listed(about)})`;
  return {
    text: `${actorName}: ${what}${details}`,
    source: 'GET /wiki/rest/api/audit',
    data: { eventId: id, at, actorId: actorId ?? null },
  };
}
