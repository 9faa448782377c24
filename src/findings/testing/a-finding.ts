import type { FindingDetail } from '../../contract';
import type { MemoryPorts } from '../../domain/ports/testing/memory-ports';
import { writeDetails, writeSummaries } from '../../storage/findings';

/** A finding as the page shows it. Its fingerprint is 32 times the given digit. */
export function aFinding(digit: string, more: Partial<FindingDetail> = {}): FindingDetail {
  return {
    fingerprint: digit.repeat(32),
    rule: 'confluence/public-space-read',
    title: 'Anyone on the internet can read a space',
    message: 'Anyone on the internet can read the space Docs',
    severity: 'critical',
    confidence: 'confirmed',
    status: 'open',
    resource: {
      type: 'confluence:space',
      id: '42',
      name: 'Docs',
      url: 'https://example.atlassian.net/wiki/spaces/DOCS',
    },
    affectedCount: more.affected?.length ?? 0,
    firstSeenAt: '2026-01-05T08:00:00.000Z',
    lastSeenAt: '2026-01-05T08:00:00.000Z',
    rationale: 'What is public is read by everyone.',
    threat: 'A search engine indexes it.',
    references: ['https://example.com/spaces'],
    affected: [],
    evidence: [{ text: 'Anonymous users may read.', source: 'GET /spaces/{}', data: { id: '42' } }],
    remediation: { summary: 'Remove the grant.', steps: ['Remove the grant.'] },
    history: [],
    ...more,
  };
}

/** Stores findings as a scan would have left them. */
export async function storeFindings(
  ports: MemoryPorts,
  findings: readonly FindingDetail[],
): Promise<void> {
  for (const finding of findings) {
    const { rationale, threat, references, affected, evidence, remediation, history, ...summary } =
      finding;
    const details = { rationale, threat, references, affected, evidence, remediation, history };
    await writeDetails(ports.keyValues, finding.fingerprint, details);
    await writeSummaries(ports, [summary]);
  }
}
