import type { z } from 'zod';
import { defaultOperations, settingsSchema } from '../../../src/contract';
import { snapshotOf } from '../../../src/domain';
import type { FirstSeenRegister, Ports, SliceName, SnapshotData } from '../../../src/domain';
import { evaluate, type Evaluation } from '../../../src/engine';
import { forgePorts } from '../../../src/platform/ports';
import { rules } from '../../../src/rules';
import { readAttestations } from '../../../src/storage/attestations';
import { writeFirstSeen } from '../../../src/storage/first-seen';
import { readInstallation } from '../../../src/storage/installation';
import { writeSettings } from '../../../src/storage/settings';
import { listSnapshots, readSnapshot } from '../../../src/storage/snapshots';
import type { World } from '../../atlassian/world/schema';
import { installConnections } from '../../cli/install-connections';
import { scanOnce, siteUnderScan, type ScanResult } from '../../e2e/scan-site';
import { worldCredentials } from '../credentials';

export interface WorldToScan {
  readonly world: World;
  /** The day of the scan. */
  readonly day: Date;
  readonly settings?: z.input<typeof settingsSchema>;
  /** What earlier scans remember of slices. Default: there were none. */
  readonly remembered?: ReadonlyMap<SliceName, FirstSeenRegister>;
  /** What people have said and done in the app before. */
  readonly before?: (ports: Ports) => Promise<void>;
}

export interface ScannedWorld extends ScanResult {
  /** What every rule says of every resource: the scan keeps findings and numbers only. */
  readonly evaluation: Evaluation;
  /** What the rules were asked about. */
  readonly snapshotData: SnapshotData;
  /** Requests that the simulated site has no answer for. */
  readonly unanswered: readonly string[];
}

/**
 * Lets the app scan a world as its schedule does, with everything connected that the world has a credential for, and asks
 * the rules once more about the snapshot that the scan kept.
 */
export async function scanWorld(to: WorldToScan): Promise<ScannedWorld> {
  const { world, day } = to;
  const site = siteUnderScan({ world, startsAt: day.getTime() });
  const settings = settingsSchema.parse(to.settings ?? {});
  try {
    await site.host.run(async () => {
      await writeSettings(forgePorts.keyValues, {
        settings,
        operations: { ...defaultOperations, hourlyPoints: null },
      });
      for (const [slice, register] of to.remembered ?? []) {
        await writeFirstSeen(forgePorts.keyValues, slice, register);
      }
      await to.before?.(forgePorts);
    });
    await installConnections(site.host, {
      siteUrl: world.siteUrl,
      credentials: worldCredentials(world),
    });
    const result = await scanOnce(site);
    const snapshotData = await site.host.run(lastSnapshot);
    const evaluation = evaluate(rules, snapshotOf(snapshotData), settings);
    return { ...result, evaluation, snapshotData, unanswered: site.unanswered() };
  } finally {
    await site.host.close();
  }
}

/** The snapshot that the last scan judged. */
async function lastSnapshot(): Promise<SnapshotData> {
  const { keyValues } = forgePorts;
  const kept = (await listSnapshots(keyValues)).at(-1);
  const data = kept && (await readSnapshot(keyValues, kept));
  if (data === undefined) throw new Error('The scan kept no snapshot.');
  return {
    ...data,
    slices: {
      ...data.slices,
      'manual.attestations': await readAttestations(keyValues),
      'app.installation': await readInstallation(keyValues),
    },
  };
}
