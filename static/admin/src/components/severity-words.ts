import type { Severity } from '../../../../src/contract';

/** A severity as people read it, and the time it leaves them. */
export interface SeverityWords {
  readonly name: string;
  /** When it is to be dealt with. */
  readonly when: string;
}

export const severityWords: Readonly<Record<Severity, SeverityWords>> = {
  critical: { name: 'Critical', when: 'Today' },
  high: { name: 'High', when: 'This week' },
  medium: { name: 'Medium', when: 'This month' },
  low: { name: 'Low', when: 'When convenient' },
  info: { name: 'Info', when: 'To know' },
};
