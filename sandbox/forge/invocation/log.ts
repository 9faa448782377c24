import type { LogLevel } from '../runtime/scope';
import type { Invocation } from './invocation';
import { invocationLimits } from './limits';

/** One line of the app's log, or of the host's about the app. */
export interface LogLine {
  /** Milliseconds since the epoch, by the host's clock. */
  readonly at: number;
  readonly level: LogLevel;
  readonly message: string;
  readonly installationId: string;
  readonly functionKey: string;
  readonly invocationId: string;
}

export type LogSink = (line: LogLine) => void;

/** The log of one installation. Keeps what Forge keeps of each invocation and drops the rest. */
export class AppLog {
  readonly #used = new WeakMap<Invocation, { lines: number; bytes: number }>();

  constructor(
    private readonly installationId: string,
    private readonly sink: LogSink,
  ) {}

  write(invocation: Invocation, level: LogLevel, message: string): void {
    const used = this.#used.get(invocation) ?? { lines: 0, bytes: 0 };
    this.#used.set(invocation, used);
    const maximum =
      invocationLimits.logLinesPerMinute.value * Math.ceil(invocation.timeoutMs / 60_000);
    used.lines += 1;
    used.bytes += Buffer.byteLength(message);
    if (used.lines > maximum || used.bytes > invocationLimits.logBytes.value) return;
    this.sink({
      at: invocation.clock.now(),
      level,
      message,
      installationId: this.installationId,
      functionKey: invocation.subject.functionKey,
      invocationId: invocation.id,
    });
  }
}
