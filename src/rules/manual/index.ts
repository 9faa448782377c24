import type { Rule } from '../../domain';
import { appScopes } from './app-scopes';
import { authenticationPolicy } from './authentication-policy';
import { automationEgress } from './automation-egress';
import { bitbucketAccessTokens } from './bitbucket-access-tokens';
import { bitbucketTwoStep } from './bitbucket-two-step';
import { confluencePublicLinks } from './confluence-public-links';
import { jsmPortalSignup } from './jsm-portal-signup';
import { siteSignup } from './site-signup';
import { tokenCreationPolicy } from './token-creation-policy';

/** Sorted by id. */
export const manualRules: readonly Rule[] = [
  appScopes,
  authenticationPolicy,
  automationEgress,
  bitbucketAccessTokens,
  bitbucketTwoStep,
  confluencePublicLinks,
  jsmPortalSignup,
  siteSignup,
  tokenCreationPolicy,
];
