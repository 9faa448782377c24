import type { Terminal } from '../sandbox/cli/scan-command';
import { ConfigurationError } from '../sandbox/live/configuration-error';
import { benchArguments, benchUsage } from './bench-arguments';
import type { BenchArguments } from './bench-arguments';
import { AnswersDiffer } from './answers-differ';
import { reportJson, reportText } from './report';
import type { BenchReport } from './report';

/** Questions about access, and milliseconds in which a peer answers as many of them as it can. */
const asked = { questions: 10_000, budgetMs: 30_000 };

/** Runs the bench command. Nothing reaches standard output unless there is a result. @returns the exit code */
export async function benchCommand(
  args: readonly string[],
  { out, err }: Terminal,
): Promise<number> {
  try {
    const wanted = benchArguments(args);
    if (wanted === 'help') {
      out(benchUsage);
      return 0;
    }
    const report = await measure(wanted.name, (line) => err(`${line}\n`));
    out(wanted.json ? reportJson(report) : reportText(report));
    return 0;
  } catch (error) {
    if (error instanceof AnswersDiffer) {
      err(`${error.message}\n`);
      return 1;
    }
    const expected = error instanceof ConfigurationError;
    err(`${expected ? error.message : `The benchmark broke: ${String(error)}`}\n`);
    return 2;
  }
}

async function measure(
  name: BenchArguments['name'],
  tell: (line: string) => void,
): Promise<BenchReport> {
  // Loaded when they are needed: a mistyped name should not wait for them.
  switch (name) {
    case 'access': {
      const { accessBench } = await import('./access/access-bench');
      const { fullSize } = await import('./organization/size');
      return accessBench({ ...asked, size: fullSize, tell });
    }
    case 'scan': {
      const { scanBench } = await import('./scan/scan-bench');
      return scanBench(tell);
    }
  }
}
