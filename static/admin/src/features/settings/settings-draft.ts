import { defaultOperations, operationsSchema } from '../../../../../src/contract/operations';
import { settingsSchema, thresholdsSchema } from '../../../../../src/contract/settings';
import type { Operations, Settings } from '../../../../../src/contract';
import { formatNumber } from '../../components/words';
import type { AllSettings } from './settings-queries';
import type { ListName } from './setting-lists';
import { listSections } from './setting-lists';
import type { ThresholdName } from './thresholds';
import { thresholdRange } from './thresholds';

/** Settings as they are typed: numbers are still text. */
export interface SettingsDraft {
  readonly schedule: Operations['schedule'];
  readonly tickets: Operations['tickets'];
  readonly thresholds: Readonly<Record<ThresholdName, string>>;
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  readonly keepSnapshotsDays: string;
  readonly hourlyPoints: string;
  /** Whether other sites use this copy of the app, so that scans may use `hourlyPoints` of the quota and no more. */
  readonly sharesQuota: boolean;
}

/** What is wrong with a field, by its path in what is sent: `settings.thresholds.maxAdmins`. */
export type FieldErrors = Readonly<Record<string, string>>;

export const thresholdNames = thresholdsSchema.keyof().options;

/** Stored settings, ready to be typed over. */
export function draftOf({ settings, operations }: AllSettings): SettingsDraft {
  return {
    schedule: operations.schedule,
    tickets: operations.tickets,
    thresholds: mapThresholds((name) => String(settings.thresholds[name])),
    lists: mapLists((name) => settings[name]),
    keepSnapshotsDays: String(operations.keepSnapshotsDays),
    hourlyPoints: String(operations.hourlyPoints ?? defaultOperations.hourlyPoints),
    sharesQuota: operations.hourlyPoints !== null,
  };
}

/** Whether a draft says something else than what is stored. */
export function isChanged(draft: SettingsDraft, stored: AllSettings): boolean {
  return JSON.stringify(draft) !== JSON.stringify(draftOf(stored));
}

/** What to save, or what is wrong with it. Settings that the page does not show stay as they are. */
export function checkDraft(
  draft: SettingsDraft,
  stored: AllSettings,
): { readonly all: AllSettings } | { readonly errors: FieldErrors } {
  const settings = settingsSchema.safeParse(settingsOf(draft, stored.settings));
  const operations = operationsSchema.safeParse({
    ...stored.operations,
    schedule: draft.schedule,
    tickets: draft.tickets,
    keepSnapshotsDays: numberOf(draft.keepSnapshotsDays),
    hourlyPoints: draft.sharesQuota ? numberOf(draft.hourlyPoints) : null,
  });
  const needsProject = draft.tickets.minimumSeverity !== 'off' && draft.tickets.projectKey === '';
  if (settings.success && operations.success && !needsProject) {
    return { all: { settings: settings.data, operations: operations.data } };
  }
  return {
    errors: {
      ...issuesOf('settings', settings.error?.issues),
      ...issuesOf('operations', operations.error?.issues),
      ...(needsProject
        ? { 'operations.tickets.projectKey': 'Choose the project that issues are created in.' }
        : {}),
    },
  };
}

/** The field that the backend refused, and its sentence; undefined when it names no field. */
export function refusedField(message: string): FieldErrors | undefined {
  const match = /^((?:settings|operations)(?:\.[A-Za-z]+)+)(?:\.\d+)*: (.+)$/s.exec(message);
  const [, field, sentence] = match ?? [];
  return field === undefined || sentence === undefined ? undefined : { [field]: sentence };
}

function settingsOf(draft: SettingsDraft, stored: Settings): unknown {
  return {
    ...stored,
    thresholds: mapThresholds((name) => numberOf(draft.thresholds[name])),
    ...draft.lists,
  };
}

/** What was typed as a number; NaN, which no schema accepts, for an empty field. */
function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function issuesOf(root: string, issues: readonly Issue[] = []): FieldErrors {
  return Object.fromEntries(
    issues.map(({ path, message }) => {
      const field = [root, ...path.filter((part) => typeof part === 'string')].join('.');
      const threshold = thresholdNames.find((name) => field === `settings.thresholds.${name}`);
      return [field, threshold === undefined ? sentence(field, message) : rangeSentence(threshold)];
    }),
  );
}

function rangeSentence(name: ThresholdName): string {
  const { min, max } = thresholdRange(name);
  return `Enter a whole number from ${formatNumber(min)} to ${formatNumber(max)}.`;
}

/** Ranges of numbers that are no thresholds. */
const ranges: Readonly<Record<string, string>> = {
  'operations.keepSnapshotsDays': 'Enter a whole number from 1 to 730.',
  'operations.hourlyPoints': 'Enter a whole number from 1,000 to 65,000.',
};

function sentence(field: string, message: string): string {
  const range = ranges[field];
  if (range !== undefined) return range;
  const capital = message.charAt(0).toUpperCase() + message.slice(1);
  return capital.endsWith('.') ? capital : `${capital}.`;
}

function mapThresholds<T>(value: (name: ThresholdName) => T): Record<ThresholdName, T> {
  const entries = thresholdNames.map((name) => [name, value(name)] as const);
  return Object.fromEntries(entries) as Record<ThresholdName, T>;
}

function mapLists<T>(value: (name: ListName) => T): Record<ListName, T> {
  const names = listSections.flatMap(({ fields }) => fields.map(({ name }) => name));
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<ListName, T>;
}
