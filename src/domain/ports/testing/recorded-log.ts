import type { Log, LogFields } from '../log';

/** A {@link Log} that remembers its lines. */
export interface RecordedLog extends Log {
  readonly lines: readonly {
    readonly level: 'info' | 'warn' | 'error';
    readonly message: string;
    readonly fields: LogFields;
  }[];
}

export function recordedLog(): RecordedLog {
  const lines: { level: 'info' | 'warn' | 'error'; message: string; fields: LogFields }[] = [];
  const at =
    (level: 'info' | 'warn' | 'error') =>
    (message: string, fields: LogFields = {}): void => {
      lines.push({ level, message, fields });
    };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
