import { z } from 'zod';
import { operationsSchema, settingsSchema } from '../../contract';
import type { Operations, Settings } from '../../contract';
import { AppError } from '../../domain';
import type { Ports } from '../../domain';
import { ruleById } from '../../rules';
import { readOperations, readSettings, writeSettings } from '../../storage/settings';
import { TargetRefused, requireTarget } from '../../tickets';
import { defineResolver } from './define-resolver';
import { nothing } from './inputs';

interface AllSettings {
  readonly settings: Settings;
  readonly operations: Operations;
}

export const getSettings = defineResolver({
  name: 'settings.get',
  input: nothing,
  run: readAll,
});

/** Checks everything before anything is written. */
export const saveSettings = defineResolver({
  name: 'settings.save',
  input: z.strictObject({ settings: settingsSchema, operations: operationsSchema }),
  async run(ports, changed) {
    requireKnownRules(changed.settings);
    await requireUsableTarget(ports, changed.operations);
    await writeSettings(ports.keyValues, changed);
    return readAll(ports);
  },
});

async function readAll({ keyValues }: Ports): Promise<AllSettings> {
  const [settings, operations] = await Promise.all([
    readSettings(keyValues),
    readOperations(keyValues),
  ]);
  return { settings, operations };
}

function requireKnownRules({ disabledRules, severity }: Settings): void {
  const named = [
    ...disabledRules.map((rule) => ({ field: 'settings.disabledRules', rule })),
    ...Object.keys(severity).map((rule) => ({ field: 'settings.severity', rule })),
  ];
  const unknown = named.find(({ rule }) => !ruleById.has(rule));
  if (unknown !== undefined) {
    throw new AppError('invalid', `${unknown.field}: there is no rule ${unknown.rule}.`);
  }
}

async function requireUsableTarget(ports: Ports, { tickets }: Operations): Promise<void> {
  if (tickets.projectKey === '' && tickets.minimumSeverity === 'off') return;
  try {
    await requireTarget(ports, tickets);
  } catch (error) {
    if (!(error instanceof TargetRefused)) throw error;
    throw new AppError('invalid', `operations.tickets.${error.field}: ${error.message}`);
  }
}
