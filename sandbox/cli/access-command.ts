import type { SnapshotData } from '../../src/domain';
import { AppError } from '../../src/domain/errors';
import { ConfigurationError } from '../live/configuration-error';
import { accessArguments, accessUsage } from './access-arguments';
import type { AccessArguments } from './access-arguments';
import { escaped } from './escaped';
import type { Terminal } from './scan-command';

/** Runs the access command. Nothing reaches standard output unless there is an answer. @returns the exit code */
export async function accessCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const wanted = accessArguments(args);
    if (wanted === 'help') terminal.out(accessUsage);
    else await answer(wanted, terminal);
    return 0;
  } catch (error) {
    const expected = error instanceof ConfigurationError || error instanceof AppError;
    const sentence = expected ? error.message : `The question broke: ${String(error)}`;
    terminal.err(`${escaped(sentence)}\n`);
    return 2;
  }
}

async function answer(wanted: AccessArguments, terminal: Terminal): Promise<void> {
  // Loaded when they are needed: a mistyped option should not wait for the app.
  const { requireWritable, writeResult } = await import('./output-file');
  for (const file of [wanted.output, wanted.save]) if (file !== undefined) requireWritable(file);
  const snapshot = await snapshotFrom(wanted, terminal);
  if (wanted.save !== undefined) {
    const { writeSnapshotFile } = await import('./snapshot-file');
    writeSnapshotFile(wanted.save, snapshot);
    terminal.err(`saved to ${escaped(wanted.save)}\n`);
  }
  if (wanted.question === undefined) return;
  const { answerQuestion } = await import('./access-answers');
  const text = answerQuestion(snapshot, wanted.question, wanted.format);
  if (wanted.output === undefined) terminal.out(text);
  else writeResult(wanted.output, text);
}

async function snapshotFrom(
  { source }: AccessArguments,
  { environment, err }: Terminal,
): Promise<SnapshotData> {
  if ('snapshot' in source) {
    const { readSnapshotFile } = await import('./snapshot-file');
    return readSnapshotFile(source.snapshot);
  }
  const { siteToScan } = await import('./site-to-scan');
  const site = siteToScan(source.site, environment);
  const { takeSnapshot } = await import('./take-snapshot');
  return takeSnapshot({ site, tell: (line) => err(`${escaped(line)}\n`) });
}
