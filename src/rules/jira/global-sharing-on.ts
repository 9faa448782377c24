import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import { publicExposure } from '../controls';
import { notAvailable, pass } from '../judgement';
import { generalSettingsUrl } from '../links';

const key = 'jira.option.globalsharing';

/**
 * Reads the switch that lets people share filters and dashboards with everyone at once. Jira comes with it on. Its
 * documents disagree on how far that reaches: the public, or anyone who is signed in.
 */
export const globalSharingOn = defineRule({
  meta: {
    id: 'jira/global-sharing-on',
    title: 'Sharing filters and dashboards globally is switched on',
    severity: 'medium',
    resource: 'jira:setting',
    rationale:
      'With the switch on, every user can share a filter or a dashboard with everyone at once, and most do not know the difference between "logged in" and "public".',
    threat: 'Anyone in the company publishes something by a slip of the mouse.',
    remediation: [
      'Open Jira’s general configuration.',
      'Switch off global sharing.',
      'Then go through the filters and dashboards that are shared already: the switch does not take them back.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/prevent-or-remove-public-access',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-settings/',
    ],
    evidence: 'The setting that lets filters and dashboards be shared with everyone.',
    controls: publicExposure,
    needs: ['jira.settings'],
  },
  evaluate(context) {
    const settings = context.slice('jira.settings');
    const resource = { type: 'jira:setting', id: key, name: key } as const;
    const value = settings.items.find((setting) => setting.key === key)?.value;
    if (value === 'false') return [pass(resource)];
    if (value !== 'true') {
      const reason = gapOf(settings, key)?.reason ?? 'Jira did not tell the setting';
      return [notAvailable(resource, reason)];
    }
    return [
      {
        outcome: 'fail',
        resource,
        message: 'Every user can share filters and dashboards globally',
        evidence: [
          {
            text: `The setting ${key} is true`,
            source: `GET /rest/api/3/application-properties?keyFilter=${key}`,
            data: { value: true },
          },
        ],
        affected: [],
        fixUrl: generalSettingsUrl(context.snapshot.siteUrl),
      },
    ];
  },
});
