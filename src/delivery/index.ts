export { formatReport, reportFormats } from './format-report';
export type { ReportFormat } from './format-report';
export { readReport } from './read-report';
export { scanReport } from './scan-report';
