import type { Credential } from '../../src/contract';
import { subjectOf, secretOf } from '../../src/connections';
import { forgePorts } from '../../src/platform/ports';
import { writeConnection } from '../../src/storage/connections';
import { writeSiteUrl } from '../../src/storage/site-url';
import type { Host } from '../forge/host-options';

/**
 * Gives the app what an administrator would have connected in the page. Nothing is asked: a credential that does not work
 * is told by the coverage of the scan.
 */
export function installConnections(
  host: Host,
  {
    siteUrl,
    credentials,
  }: { readonly siteUrl: string; readonly credentials: readonly Credential[] },
): Promise<void> {
  return host.run(async () => {
    await writeSiteUrl(forgePorts.keyValues, siteUrl);
    for (const credential of credentials) {
      const { kind } = credential;
      const about = {
        kind,
        name: subjectOf(credential),
        subject: subjectOf(credential),
        lastFour: secretOf(credential).slice(-4),
        addedBy: '',
        addedAt: new Date(host.clock.now()).toISOString(),
      };
      await writeConnection(forgePorts, about, credential);
    }
  });
}
