import type { ScanReport } from '../contract';
import { formatCsv } from './formats/csv';
import { formatJson } from './formats/json';
import { formatOcsf } from './formats/ocsf';
import { formatText } from './formats/text';

/** How a report can be written. */
export const reportFormats = ['text', 'json', 'csv', 'ocsf'] as const;

export type ReportFormat = (typeof reportFormats)[number];

const formatters: Readonly<Record<ReportFormat, (report: ScanReport) => string>> = {
  text: formatText,
  json: formatJson,
  csv: formatCsv,
  ocsf: formatOcsf,
};

/** A report as text that ends with a line end, or empty when the format has nothing to say. */
export function formatReport(report: ScanReport, format: ReportFormat): string {
  return formatters[format](report);
}
