import { isAtLeast } from '../../src/contract';
import type { ScanReport, Severity } from '../../src/contract';
import { formatReport } from '../../src/delivery';
import { ConfigurationError } from '../live/configuration-error';
import { escaped } from './escaped';
import { scanArguments, scanUsage } from './scan-arguments';
import type { ScanArguments } from './scan-arguments';

/** What the command may touch of the process it runs in. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard output. */
  readonly out: (text: string) => void;
  /** Standard error. */
  readonly err: (text: string) => void;
}

/** Runs the scan command. Nothing reaches standard output unless there is a result. @returns the exit code */
export async function scanCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const wanted = scanArguments(args);
    if (wanted === 'help') {
      terminal.out(scanUsage);
      return 0;
    }
    return await scan(wanted, terminal);
  } catch (error) {
    const expected = error instanceof ConfigurationError;
    const sentence = expected ? error.message : `The scan broke: ${String(error)}`;
    terminal.err(`${escaped(sentence)}\n`);
    return 2;
  }
}

async function scan(wanted: ScanArguments, { environment, out, err }: Terminal): Promise<number> {
  // Loaded when they are needed: a mistyped option should not wait for the app.
  const { requireWritable, writeResult } = await import('./output-file');
  if (wanted.output !== undefined) requireWritable(wanted.output);
  const { readSettingsFile } = await import('./settings-file');
  const settings = wanted.settings === undefined ? undefined : readSettingsFile(wanted.settings);
  const { readFaultsFile } = await import('./faults-file');
  const faults = wanted.faults === undefined ? undefined : readFaultsFile(wanted.faults);
  const { siteToScan } = await import('./site-to-scan');
  const site = siteToScan(wanted.site, environment);
  const { runScan } = await import('./run-scan');

  const tell = (line: string) => err(`${escaped(line)}\n`);
  const report = await runScan({
    site,
    tell,
    ...(settings === undefined ? {} : { settings }),
    ...(faults === undefined ? {} : { faults }),
  });
  const text = formatReport(report, wanted.format);
  if (wanted.output === undefined) out(text);
  else writeResult(wanted.output, text);
  return exitCode(report, wanted.failOn);
}

function exitCode({ findings, scan: { status } }: ScanReport, failOn?: Severity): number {
  if (failOn !== undefined && findings.some(({ severity }) => isAtLeast(severity, failOn)))
    return 1;
  return status === 'complete' ? 0 : 3;
}
