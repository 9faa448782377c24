import type { Collector } from '../collector';
import { accountPolicies } from './collectors/account-policies';
import { apiKeys } from './collectors/api-keys';
import { apiTokens } from './collectors/api-tokens';
import { domains } from './collectors/domains';
import { events } from './collectors/events';
import { groups } from './collectors/groups';
import { oauthClients } from './collectors/oauth-clients';
import { organization } from './collectors/organization';
import { policies } from './collectors/policies';
import { serviceTokens } from './collectors/service-account-tokens';
import { serviceAccounts } from './collectors/service-accounts';
import { sites } from './collectors/sites';
import { users } from './collectors/users';

/** Everything Parapet reads from the organization. Each collector stands after those whose slices it looks at. */
export const organizationCollectors: readonly Collector[] = [
  organization,
  users,
  groups,
  domains,
  policies,
  apiTokens,
  apiKeys,
  serviceAccounts,
  serviceTokens,
  oauthClients,
  sites,
  events,
  accountPolicies,
];
