import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { worldSchema, type World } from '../atlassian/world/schema';
import { parseJson } from '../json-text';
import { demoWorld } from './demo';
import { legacyWorld } from './legacy';
import { legacyRolesWorld } from './legacy-roles';
import { quietWorld } from './quiet';

/** Begins with the day, so that two scans of one day find the same. */
function today(): Date {
  const now = new Date();
  now.setUTCHours(0, 0, 0, 0);
  return now;
}

/** Worlds that come with the sandbox, by name. */
const builtIn: ReadonlyMap<string, () => World> = new Map([
  ['demo', () => demoWorld(today())],
  ['quiet', () => quietWorld(today())],
  ['legacy', legacyWorld],
  ['legacy-roles', legacyRolesWorld],
]);

/** A world that cannot be read. The message is one sentence: the file, the place in it, and what is wrong. */
export class WorldError extends Error {
  override readonly name = 'WorldError';
}

/**
 * Reads a world: a built-in one by its name, any other from a JSON file.
 * @throws WorldError when the file is missing, is not JSON, or is no world
 */
export function loadWorld(fileOrName: string): World {
  const known = builtIn.get(fileOrName);
  return known === undefined ? parseWorld(readWorld(fileOrName), fileOrName) : known();
}

function readWorld(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const names = [...builtIn.keys()].join(', ');
    throw new WorldError(
      `${file} is neither a built-in world (${names}) nor a file that can be read (${reason(error)}).`,
    );
  }
  try {
    return parseJson(text);
  } catch (error) {
    throw new WorldError(`${file} is not JSON: ${reason(error)}.`);
  }
}

function parseWorld(data: unknown, file: string): World {
  const parsed = worldSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  if (first === undefined) throw new WorldError(`${file} is no world.`);
  const place = first.path.length === 0 ? 'the top' : z.core.toDotPath(first.path);
  throw new WorldError(`${file}, at ${place}: ${first.message.replace(/\.$/, '')}.`);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
