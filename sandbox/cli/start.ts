import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { visible } from '../../src/contract/visible';
import type { World } from '../atlassian/world/schema';
import { requiredScopes } from '../atlassian/contract/required-scopes';
import { rateLimited } from '../atlassian/rates/rate-limited';
import { ensureFreshBundle } from '../build/ensure-fresh-bundle';
import { ensureFreshPage } from '../build/ensure-fresh-page';
import { BuildError } from '../build/fresh-output';
import { FaultBoard } from '../faults/fault-board';
import { FaultPanel } from '../faults/fault-panel';
import { pause } from '../forge/clock/turn';
import { createHost } from '../forge/host';
import type { LogLine } from '../forge/invocation/log';
import { PortTakenError, requirePorts, startServer } from '../forge/server';
import { DamagedStateError } from '../forge/state/damaged-state-error';
import { ConfigurationError } from '../live/configuration-error';
import { loadWorld, WorldError } from '../worlds/load-world';
import { connectionLines } from './connection-lines';
import { escaped } from './escaped';
import { readFaultsFile } from './faults-file';
import { findPeople } from './find-people';
import { keptSite } from './kept-site';
import { parseStartOptions, type StartOptions, UsageError } from './start-options';

const appDir = join(__dirname, '..', '..');
const stateFolder = join(appDir, '.parapet');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printLog(verbose: boolean) {
  return ({ at, level, functionKey, message }: LogLine): void => {
    if (!verbose && level !== 'warn' && level !== 'error') return;
    const lines = message.split('\n').map(escaped).join('\n');
    process.stderr.write(`${new Date(at).toISOString()} ${level} ${functionKey} ${lines}\n`);
  };
}

async function build(): Promise<void> {
  if ((await ensureFreshBundle(appDir)) === 'built') say('Built the functions.');
  if ((await ensureFreshPage(appDir)) === 'built') say('Built the page.');
}

function folderOf({ name }: World): string {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return join(stateFolder, slug === '' ? 'world' : slug);
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

function factsOf({ directory, jira, confluence }: World): string[] {
  return [
    count(directory.accounts.length, 'account', 'accounts'),
    count(directory.groups.length, 'group', 'groups'),
    count(jira?.projects.length ?? 0, 'Jira project', 'Jira projects'),
    count(confluence?.spaces.length ?? 0, 'Confluence space', 'Confluence spaces'),
  ];
}

/** Runs the sandbox until it is told to stop. */
async function start(options: StartOptions): Promise<void> {
  const world = loadWorld(options.world);
  const planned = options.faults === undefined ? [] : readFaultsFile(options.faults);
  await requirePorts(options.port);
  await build();
  const folder = folderOf(world);
  // Not before all that may keep it from starting.
  if (options.reset) rmSync(folder, { recursive: true, force: true });

  // Links of the simulated products lead to the shell.
  const siteUrl = `http://localhost:${options.port}`;
  const products = keptSite({ ...world, siteUrl }, folder);
  const board = new FaultBoard((ms) => pause(ms));
  const faults = new FaultPanel(board, planned);
  const host = createHost({
    appDir,
    products: board.products(rateLimited(products, { now: Date.now })),
    hooks: board.hooks,
    siteUrl,
    cloudId: world.cloudId,
    stateDir: folder,
    requiredScopes,
    logs: printLog(options.verbose),
  });
  const people = await findPeople(world, products);
  const summary = { siteName: world.name, facts: factsOf(world) };
  const server = await startServer({ host, products, people, summary, faults, port: options.port });
  host.startScheduler();

  say(`${visible(world.name)} is at ${server.url}`);
  say(`  Jira settings        ${server.url}/jira/admin`);
  say(`  Confluence settings  ${server.url}/wiki/admin`);
  say(`  Issues               ${server.url}/jira/issues`);
  for (const line of connectionLines(world)) say(`  To connect           ${line}`);
  say('Stop with Ctrl+C.');

  const stop = () => {
    void Promise.all([server.close(), host.close()]).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (host.isNew) await host.fireInstalled();
}

/** What people cause, or can mend. Its message is a sentence for them. */
const misuses = [WorldError, PortTakenError, ConfigurationError, DamagedStateError];

/** One sentence for what people cause; all there is for what they do not. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (misuses.some((type) => error instanceof type)) return escaped(error.message);
  return error instanceof BuildError ? error.message : (error.stack ?? error.message);
}

async function main(): Promise<void> {
  // Whoever closes the pipe has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  try {
    await start(parseStartOptions(process.argv.slice(2)));
  } catch (error) {
    if (error instanceof UsageError) {
      (error.exitCode === 0 ? process.stdout : process.stderr).write(`${error.message}\n`);
      process.exit(error.exitCode);
    }
    process.stderr.write(`${describe(error)}\n`);
    process.exit(misuses.some((type) => error instanceof type) ? 2 : 1);
  }
}

void main();
