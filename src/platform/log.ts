import type { Log, LogFields } from '../domain';

function line(message: string, fields: LogFields = {}): string {
  return JSON.stringify({ message, ...fields });
}

/** Writes JSON lines to Forge's log. */
export const log: Log = {
  info: (message, fields) => {
    console.log(line(message, fields));
  },
  warn: (message, fields) => {
    console.warn(line(message, fields));
  },
  error: (message, fields) => {
    console.error(line(message, fields));
  },
};
