import type { ScanReport } from '../../contract';

/** The report as indented JSON with a line end. */
export function formatJson(report: ScanReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
