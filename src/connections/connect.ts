import { AppError } from '../domain';
import type { Ports } from '../domain';
import type { Connection, Credential } from '../contract';
import { listConnections, writeConnection } from '../storage/connections';
import { readSiteUrl } from '../storage/site-url';
import { checkCredential } from './check';
import { secretOf, subjectOf } from './origins';

/**
 * Checks a credential and keeps it in place of an earlier one of its kind.
 * @param by account id of the administrator
 * @throws {AppError} when the credential does not work, or the site's address is not known yet; then nothing is changed
 */
export async function connect(
  ports: Ports,
  credential: Credential,
  by: string,
): Promise<readonly Connection[]> {
  const siteUrl = await readSiteUrl(ports.keyValues);
  if (credential.kind === 'site' && siteUrl === undefined) {
    throw new AppError(
      'conflict',
      'The address of the site is not known yet: scan once, then connect it.',
    );
  }
  const name = await checkCredential(ports, credential, siteUrl ?? '');
  const { kind, expiresOn } = credential;
  const about = {
    kind,
    name,
    subject: subjectOf(credential),
    lastFour: secretOf(credential).slice(-4),
    addedBy: by,
    addedAt: new Date(ports.clock.now()).toISOString(),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
  await writeConnection(ports, about, credential);
  return listConnections(ports.keyValues);
}
