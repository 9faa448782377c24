import type { Credential } from '../../src/contract';
import type { LiveConfig } from './config';

/** What live mode connects for the app: all that the environment gives. */
export function liveCredentials({
  email,
  apiToken,
  organization,
  bitbucket,
}: LiveConfig): readonly Credential[] {
  return [
    ...(organization === undefined
      ? []
      : [
          {
            kind: 'organization',
            organizationId: organization.id,
            apiKey: organization.apiKey,
          } as const,
        ]),
    ...(bitbucket === undefined ? [] : [{ kind: 'bitbucket', ...bitbucket } as const]),
    { kind: 'site', email, apiToken },
  ];
}
