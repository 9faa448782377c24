import type { Credential } from '../../src/contract';
import type { World } from '../atlassian/world/schema';

/**
 * What an administrator of a world would connect: the first credential of an administrator of its Bitbucket, the first
 * organization key whose secret is known and that is still good, and the first API token of its site.
 */
export function worldCredentials({
  bitbucket,
  organization,
  directory,
}: World): readonly Credential[] {
  const ofBitbucket = bitbucket?.credentials.find(({ administrator }) => administrator);
  const key = organization?.apiKeys.find(
    ({ secret, revocationDate }) => secret !== undefined && revocationDate === undefined,
  );
  const [ofSite] = directory.apiTokens;
  return [
    ...(organization === undefined || key?.secret === undefined
      ? []
      : [
          {
            kind: 'organization',
            organizationId: organization.id,
            apiKey: key.secret,
          } as const,
        ]),
    ...(bitbucket === undefined || ofBitbucket === undefined
      ? []
      : [
          {
            kind: 'bitbucket',
            workspace: bitbucket.slug,
            email: ofBitbucket.email,
            apiToken: ofBitbucket.token,
          } as const,
        ]),
    ...(ofSite === undefined
      ? []
      : [{ kind: 'site', email: ofSite.email, apiToken: ofSite.token } as const]),
  ];
}
