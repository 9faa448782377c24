import { AppError } from '../../domain';
import type { Ports } from '../../domain';
import { startScan } from '../../scan';
import { noteInstallation } from '../../storage/installation';

/** After installation: scans at once, so that the page has something to show when it is first opened. */
export async function onInstalled(ports: Ports): Promise<void> {
  await noteInstallation(ports.keyValues, new Date(ports.clock.now()).toISOString());
  try {
    await startScan(ports, 'install');
  } catch (error) {
    // Delivered twice, or somebody was faster: a scan is running, which is all that is wanted.
    if (!(error instanceof AppError && error.code === 'conflict')) throw error;
  }
}
