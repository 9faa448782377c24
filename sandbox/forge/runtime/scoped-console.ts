import { format } from 'node:util';
import { currentScope, type LogLevel } from './scope';

const levels = {
  debug: 'debug',
  trace: 'debug',
  log: 'info',
  info: 'info',
  warn: 'warn',
  error: 'error',
} as const satisfies Partial<Record<keyof Console, LogLevel>>;

/** Sends what app code writes to the console to the log of its invocation. */
export function installConsole(target: Console): void {
  for (const [name, level] of Object.entries(levels)) {
    const method = name as keyof typeof levels;
    const original = target[method].bind(target);
    target[method] = (...values: unknown[]) => {
      const scope = currentScope();
      if (scope === undefined) original(...values);
      else scope.log(level, format(...values));
    };
  }
}
