import { codeOf } from './json-file';
import type { Terminal } from './scan-command';

/** Runs a command in this process, and ends with its exit code; with 2 where its answer could not be written. */
export function runCommand(
  command: (args: readonly string[], terminal: Terminal) => Promise<number>,
): void {
  const { stdout, stderr } = process;
  let lost = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, is no error.
    if (error.code === 'EPIPE') return;
    lost = true;
    process.exitCode = 2;
    stderr.write(`The answer cannot be written to standard output (${codeOf(error)}).\n`);
  });
  // There is nobody left to tell.
  stderr.on('error', () => undefined);

  void command(process.argv.slice(2), {
    environment: process.env,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  }).then((code) => {
    process.exitCode = lost ? 2 : code;
  });
}
