import { planted, type Planted } from '../planted';
import { manualControls } from '../manual-controls';
import { quietWorkspaceId } from './bitbucket';
import { quietAccount } from './people';

/**
 * What looks like a problem of Lantern Press and is none. Of whole sites, policies and settings there is one each, so that
 * they can only be right here if they are wrong at the demo company.
 */
export const nearMissesQuiet: readonly Planted[] = [
  planted('bitbucket/forking-allowed', quietWorkspaceId, 'may be forked, and only inside'),
  planted('bitbucket/privacy-not-enforced', quietWorkspaceId, 'nobody publishes'),
  planted('bitbucket/too-many-workspace-owners', quietWorkspaceId, 'exactly five'),
  planted('bitbucket/unsecured-workspace-variable', quietWorkspaceId, 'a secured NPM_TOKEN'),
  planted('confluence/anonymous-site-access', 'site', 'a help centre, though not for strangers'),
  planted('confluence/pre-roles-mode', 'site', 'on space roles'),
  planted('confluence/reduced-visibility', 'site', 'a space that is closed to all but its owner'),
  planted('confluence/short-audit-retention', 'site', 'exactly ninety days'),
  planted('confluence/too-many-admins', 'site', 'exactly five'),
  planted('confluence/unlicensed-space-access', '2001', 'everyone licensed'),
  planted('confluence/unlicensed-space-access', '2005', 'a help centre is made for it'),
  planted('jira/default-scheme-broad', '0', 'in use, for members only'),
  planted(
    'jira/global-sharing-on',
    'jira.option.globalsharing',
    'off, although Jira comes with it',
  ),
  planted('jira/public-user-picker', 'site', 'a portal, though not for strangers'),
  planted('jira/shared-admin-account', quietAccount('felix'), 'a person called Admin besides'),
  planted('jira/too-many-admins', 'site', 'exactly five'),
  planted('logging/audit-log-unavailable', 'organization', 'a log in which nothing happened'),
  planted('logging/not-shipped', 'parapet', 'scanned from the command line'),
  planted('organization/no-data-security-policy', 'data-security', 'for Jira only'),
  planted('organization/no-ip-allowlist', 'ip-allowlist', 'for Jira only'),
  planted('organization/org-admin-count', 'organization', 'exactly two'),
  ...manualControls('attested ten days ago'),
];
