import type { Terminal } from './scan-command';

/** Runs a command in this process, and ends with its exit code. */
export function runCommand(
  command: (args: readonly string[], terminal: Terminal) => Promise<number>,
): void {
  // A reader that has seen enough, such as `head`, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

  void command(process.argv.slice(2), {
    environment: process.env,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  }).then((code) => {
    process.exitCode = code;
  });
}
