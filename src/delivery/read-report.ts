import type { FindingDetail, ScanReport } from '../contract';
import { AppError } from '../domain';
import type { Ports } from '../domain';
import { inGroups } from '../findings/in-groups';
import { readCoverage } from '../storage/coverage';
import { allFindings, readDetails } from '../storage/findings';
import { readScan } from '../storage/scan-history';
import { scanReport } from './scan-report';

/** Details that are read at once. */
const groupSize = 25;

/**
 * The report of the last finished scan: its summary, what each rule could see, and every open finding.
 * @throws {AppError} `not-found` when there is no such scan
 */
export async function readReport(
  ports: Pick<Ports, 'entities' | 'keyValues'>,
  scanId: string,
): Promise<ScanReport> {
  const scan = await readScan(ports.entities, scanId);
  if (scan === undefined) {
    throw new AppError(
      'not-found',
      `There is no scan ${scanId}: list the scans and take one of them.`,
    );
  }
  const findings: FindingDetail[] = [];
  for (const group of inGroups(await allFindings(ports, 'open'), groupSize)) {
    const details = await Promise.all(
      group.map(({ fingerprint }) => readDetails(ports.keyValues, fingerprint)),
    );
    group.forEach((summary, index) => {
      const detail = details[index];
      if (detail !== undefined) findings.push({ ...summary, ...detail });
    });
  }
  return scanReport({ scan, coverage: await readCoverage(ports.keyValues), findings });
}
