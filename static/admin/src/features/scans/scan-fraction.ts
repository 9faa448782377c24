import type { CollectorProgress, ScanProgress } from '../../../../../src/contract';

/** Reading is nearly all of a scan; what comes after it is short, however much there is. */
const collectShare = 0.9;
const evaluateShare = 0.94;
const publishShare = 0.98;

/** How much of a scan is done, 0–1. Every collector counts alike; one of unknown length counts when it is done. */
export function scanFraction({ step, collectors }: ScanProgress): number {
  if (step === 'plan') return 0;
  if (step === 'evaluate') return evaluateShare;
  if (step === 'publish') return publishShare;
  if (collectors.length === 0) return 0;
  const done = collectors.reduce((sum, collector) => sum + collectorFraction(collector), 0);
  return (collectShare * done) / collectors.length;
}

/** How much of a collector is done, 0–1; 0 while it runs and its length is not known. */
export function collectorFraction({ state, done, total }: CollectorProgress): number {
  if (state === 'done' || state === 'partial' || state === 'unavailable') return 1;
  if (state === 'waiting' || total === undefined || total === 0) return 0;
  return Math.min(1, done / total);
}
