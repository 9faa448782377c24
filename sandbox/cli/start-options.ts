import { Command, CommanderError, InvalidArgumentError } from 'commander';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** A built-in world, or a file. */
  readonly world: string;
  readonly port: number;
  readonly reset: boolean;
  readonly verbose: boolean;
  /** A file of faults. */
  readonly faults?: string;
}

const lastPort = 65_534;

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > lastPort) {
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${lastPort}.`);
  }
  return port;
}

function parseName(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}

/** Bad usage, in one sentence; or help was asked for, which is none. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    readonly exitCode: 0 | 2,
  ) {
    super(message);
  }
}

/** @throws UsageError */
export function parseStartOptions(args: readonly string[]): StartOptions {
  let text = '';
  const command = new Command('npm start --')
    .description('Runs Parapet in a simulated Jira and Confluence on this machine.')
    .option('--world <name or file>', 'the site to simulate', parseName, 'demo')
    .option('--port <number>', 'port of the site; the next one serves the page', parsePort, 4173)
    .option('--reset', 'forget what earlier runs stored', false)
    .option('--verbose', "print every line of the app's log", false)
    .option(
      '--faults <file>',
      'what goes wrong, as JSON; the shell switches it on and off',
      parseName,
    )
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (output) => {
        text += output;
      },
      writeErr: (output) => {
        text += output;
      },
    });
  for (const option of command.options) {
    let given = false;
    command.on(`option:${option.name()}`, () => {
      if (given) command.error(`error: option '${option.flags}' is given twice`);
      given = true;
    });
  }
  try {
    return command.parse(args, { from: 'user' }).opts<StartOptions>();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new UsageError(text.trim(), error.exitCode === 0 ? 0 : 2);
  }
}
