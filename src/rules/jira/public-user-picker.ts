import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import { publicExposure } from '../controls';
import { notAvailable, pass } from '../judgement';
import { globalPermissionsUrl } from '../links';
import { jiraSite } from '../resources';

const key = 'USER_PICKER';

/** Looks at whether the site gave "Browse users and groups" to a request without any credentials. */
export const publicUserPicker = defineRule({
  meta: {
    id: 'jira/public-user-picker',
    title: 'Anyone on the internet can browse users and groups',
    severity: 'high',
    resource: 'jira:site',
    rationale:
      'Strangers get the names of your people and groups one search at a time, which is the list that phishing starts with.',
    threat: 'An attacker copies the staff list and writes to each of them in a colleague’s name.',
    remediation: [
      'Open Jira’s global permissions.',
      'At "Browse users and groups", remove the grant to "Public" or "Anyone".',
      'Scan again to see that the site turns strangers away.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-global-permissions/',
      'https://support.atlassian.com/jira-cloud-administration/docs/prevent-or-remove-public-access',
    ],
    evidence: 'Whether a request without credentials holds "Browse users and groups".',
    controls: publicExposure,
    needs: ['jira.publicPermissions'],
  },
  evaluate(context) {
    const permissions = context.slice('jira.publicPermissions');
    const held = permissions.items.find((permission) => permission.key === key)?.held;
    if (held === false) return [pass(jiraSite)];
    if (held === undefined) {
      const reason = gapOf(permissions, key)?.reason ?? 'The site was not asked as a stranger';
      return [notAvailable(jiraSite, reason)];
    }
    return [
      {
        outcome: 'fail',
        resource: jiraSite,
        message: 'Anyone on the internet can browse the users and groups of Jira',
        evidence: [
          {
            text: 'A request without credentials holds Browse users and groups',
            source: `GET /rest/api/3/mypermissions?permissions=${key} (without credentials)`,
            data: { permission: key, havePermission: true },
          },
        ],
        affected: [],
        fixUrl: globalPermissionsUrl(context.snapshot.siteUrl),
      },
    ];
  },
});
