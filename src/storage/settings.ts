import type { z } from 'zod';
import {
  defaultOperations,
  defaultSettings,
  invalidSentence,
  operationsSchema,
  settingsSchema,
} from '../contract';
import type { Operations, Settings } from '../contract';
import { AppError } from '../domain';
import type { KeyValueStore } from '../domain';

const settingsKey = 'settings';
const operationsKey = 'operations';

/** What the app objects to; the defaults until something was saved. @throws {AppError} when what is stored is not valid */
export async function readSettings(kv: KeyValueStore): Promise<Settings> {
  const stored = await kv.get(settingsKey);
  return stored === undefined ? defaultSettings : parseStored(settingsSchema, stored);
}

/** How the app runs; the defaults until something was saved. @throws {AppError} when what is stored is not valid */
export async function readOperations(kv: KeyValueStore): Promise<Operations> {
  const stored = await kv.get(operationsKey);
  return stored === undefined ? defaultOperations : parseStored(operationsSchema, stored);
}

/** Saves both, parsed again. @throws when one is not valid; then nothing is changed */
export async function writeSettings(
  kv: KeyValueStore,
  { settings, operations }: { readonly settings: Settings; readonly operations: Operations },
): Promise<void> {
  await kv.setMany([
    { key: settingsKey, value: settingsSchema.parse(settings) },
    { key: operationsKey, value: operationsSchema.parse(operations) },
  ]);
}

function parseStored<S extends z.ZodType>(schema: S, stored: unknown): z.output<S> {
  const parsed = schema.safeParse(stored);
  if (parsed.success) return parsed.data;
  const why = invalidSentence(parsed.error);
  throw new AppError('invalid', `The stored settings are not valid; save them again. ${why}`);
}
