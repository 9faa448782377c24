import type { ScanResult } from './scan-site';

/**
 * What a disturbed scan says that an undisturbed one does not bear out, as sentences; empty when it is honest. It may see
 * less if it says so, rule by rule, and it may say that it sees less; it may not see what is not there.
 */
export function untruths(calm: ScanResult, disturbed: ScanResult): readonly string[] {
  const { status } = disturbed.summary;
  if (status === 'failed') return disturbed.summary.reason === undefined ? ['failed silently'] : [];
  return [
    ...falseAlarms(calm, disturbed),
    ...lostSilently(calm, disturbed),
    ...disturbed.coverage
      .filter(({ outcome }) => outcome === 'error')
      .map(({ rule, reason }) => `${rule} broke: ${reason ?? ''}`),
  ];
}

/** Rules whose finding is that something could not be seen. */
const sightless = new Set(['jira/reduced-visibility', 'confluence/reduced-visibility']);

function falseAlarms(calm: ScanResult, disturbed: ScanResult): readonly string[] {
  const real = new Set(calm.findings.map(({ fingerprint }) => fingerprint));
  return disturbed.findings
    .filter(({ fingerprint, rule }) => !real.has(fingerprint) && !sightless.has(rule))
    .map(({ rule, resource }) => `${rule} accuses ${resource.name}`);
}

function lostSilently(calm: ScanResult, disturbed: ScanResult): readonly string[] {
  const seen = new Set(disturbed.findings.map(({ fingerprint }) => fingerprint));
  const coverage = new Map(disturbed.coverage.map((row) => [row.rule, row]));
  return calm.findings.flatMap(({ fingerprint, rule, resource }) => {
    const row = coverage.get(rule);
    const admitted = row?.outcome !== 'evaluated' || row.unseen > 0;
    const isPartial = disturbed.summary.status === 'partial';
    return seen.has(fingerprint) || (admitted && isPartial)
      ? []
      : [`${rule} says nothing of ${resource.name}`];
  });
}
