import { planted, type Planted } from './planted';

/** Every control that no API shows, and what it is about. */
const controls = [
  ['manual/app-scopes', 'organization'],
  ['manual/authentication-policy', 'organization'],
  ['manual/automation-egress', 'site'],
  ['manual/bitbucket-access-tokens', 'workspace'],
  ['manual/bitbucket-two-step', 'workspace'],
  ['manual/confluence-public-links', 'site'],
  ['manual/jsm-portal-signup', 'site'],
  ['manual/site-signup', 'site'],
  ['manual/token-creation-policy', 'organization'],
] as const;

/** All of them, for worlds where they stand alike. */
export function manualControls(note: string): readonly Planted[] {
  return controls.map(([rule, resourceId]) => planted(rule, resourceId, note));
}
