import type { z } from 'zod';
import { operationsSchema, settingsSchema } from '../../../../../src/contract';
import type { Operations, Settings } from '../../../../../src/contract';

/** Both halves of the settings, as the backend takes and gives them. */
export interface SettingsForm {
  readonly settings: Settings;
  readonly operations: Operations;
}

/** Sentences by field: `thresholds.maxAdmins`, `tickets.projectKey`. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What is wrong with a form before it is sent, by field. Empty when it can be sent. */
export function check({ settings, operations }: SettingsForm): FieldErrors {
  return {
    ...errorsOf(settingsSchema.safeParse(settings)),
    ...errorsOf(operationsSchema.safeParse(operations)),
  };
}

/** The backend names the field first in what it refuses: puts its sentence there, or nowhere in particular. */
export function fieldOf(message: string, fields: readonly string[]): string | undefined {
  return fields.find((field) => message.includes(field));
}

export function isSame(left: SettingsForm, right: SettingsForm): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function errorsOf(result: z.ZodSafeParseResult<unknown>): FieldErrors {
  if (result.success) return {};
  return Object.fromEntries(
    result.error.issues.map(({ path, message }) => [path.join('.'), `${message}.`]),
  );
}
