import { cancelScan, lastCoverage, listScans, scanProgress, startScan } from '../../scan';
import { defineResolver } from './define-resolver';
import { nothing, oneScan, page } from './inputs';

export const startScanNow = defineResolver({
  name: 'scans.start',
  input: nothing,
  async run(ports) {
    const { id } = await startScan(ports, 'manual');
    return { scanId: id };
  },
});

export const cancelRunningScan = defineResolver({
  name: 'scans.cancel',
  input: oneScan,
  run: (ports, { scanId }) => cancelScan(ports, scanId),
});

export const listScansPage = defineResolver({ name: 'scans.list', input: page, run: listScans });

export const getProgress = defineResolver({
  name: 'scans.progress',
  input: nothing,
  run: scanProgress,
});

export const getCoverage = defineResolver({
  name: 'coverage.get',
  input: nothing,
  run: lastCoverage,
});
