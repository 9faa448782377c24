import { describe, expect, test } from '@jest/globals';
import { settingsSchema } from '../contract';
import type { Settings } from '../contract';
import { snapshotOf } from '../domain';
import type { Rule, RuleResult, SliceName, SnapshotData } from '../domain';

/** One situation and everything the rule says of it. */
export interface RuleCase {
  /** The situation in words. */
  readonly name: string;
  readonly snapshot: SnapshotData;
  /** What differs from the default settings. */
  readonly settings?: SettingsChange;
  /** Every result, in any order. */
  readonly results: readonly RuleResult[];
}

type SettingsChange = Partial<Omit<Settings, 'thresholds'>> & {
  readonly thresholds?: Partial<Settings['thresholds']>;
};

/** Situations by what the rule must make of them. */
interface JudgedCases {
  readonly pass: readonly RuleCase[];
  readonly fail: readonly RuleCase[];
  readonly notAvailable: readonly RuleCase[];
  readonly notApplicable?: readonly RuleCase[];
  /** Situations that look like the problem and are not. */
  readonly nearMiss?: readonly RuleCase[];
}

/** The same for a rule about what no API shows. */
interface AttestedCases {
  readonly attested: readonly RuleCase[];
  readonly unattested: readonly RuleCase[];
}

export type RuleCases = JudgedCases | AttestedCases;

type CaseKind = keyof JudgedCases | keyof AttestedCases;

/**
 * Declares the tests of a rule: what it says of each situation, and that its options are the settings it looks at.
 * @throws {RangeError} when a rule comes without a pass, a fail and a not-available case (or an attested and an
 * unattested one), or a case proves nothing
 */
export function ruleTester(rule: Rule, cases: RuleCases): void {
  requireCases(rule, cases);
  describe(rule.meta.id, () => {
    for (const [kind, list] of entriesOf(cases)) {
      test.each(list)(`${titles[kind]}: $name`, (situation) => {
        const results = evaluate(rule, situation);

        expect(inOrder(results)).toEqual(inOrder(situation.results));
        expect(evaluate(rule, situation)).toEqual(results);
      });
    }

    test('names every setting that it reads, and no other', () => {
      const read = new Set<string>();
      for (const [, list] of entriesOf(cases)) {
        for (const situation of list) evaluate(rule, situation, read);
      }

      expect([...read].sort()).toEqual([...(rule.meta.options ?? [])].sort());
    });
  });
}

const titles: Readonly<Record<CaseKind, string>> = {
  pass: 'passes',
  fail: 'fails',
  notAvailable: 'cannot say',
  notApplicable: 'does not apply',
  nearMiss: 'is not fooled',
  attested: 'takes the word of a person',
  unattested: 'waits for the word of a person',
};

const proofs: Readonly<Record<CaseKind, (results: readonly RuleResult[]) => boolean>> = {
  pass: (results) => has(results, 'pass') && !has(results, 'fail'),
  fail: (results) => has(results, 'fail'),
  notAvailable: (results) => has(results, 'not-available'),
  notApplicable: (results) => has(results, 'not-applicable') && !has(results, 'fail'),
  nearMiss: (results) => !has(results, 'fail') && !has(results, 'not-available'),
  attested: (results) => has(results, 'attested'),
  unattested: (results) => has(results, 'unattested'),
};

function requireCases({ meta }: Rule, cases: RuleCases): void {
  for (const [kind, list] of entriesOf(cases)) {
    if (list.length === 0 && required.has(kind)) {
      throw new RangeError(`${meta.id} is tested without a ${kind} case`);
    }
    for (const { name, results } of list) {
      if (!proofs[kind](results)) {
        throw new RangeError(`${meta.id}: the ${kind} case "${name}" does not expect one`);
      }
      // What could not be seen may be named itself, e.g. the group whose members would have been the accounts.
      const stranger = results.find(
        ({ resource, outcome }) => resource.type !== meta.resource && outcome !== 'not-available',
      );
      if (stranger !== undefined) {
        throw new RangeError(`${meta.id} speaks of a ${stranger.resource.type} in "${name}"`);
      }
    }
  }
}

/** What every rule of its kind has to be tested for. The type demands that each is there. */
const required: ReadonlySet<CaseKind> = new Set<CaseKind>([
  'pass',
  'fail',
  'notAvailable',
  'attested',
  'unattested',
]);

function entriesOf(cases: RuleCases): readonly (readonly [CaseKind, readonly RuleCase[]])[] {
  return Object.entries(cases) as [CaseKind, readonly RuleCase[]][];
}

function has(results: readonly RuleResult[], outcome: RuleResult['outcome']): boolean {
  return results.some((result) => result.outcome === outcome);
}

/** Asks the rule, and adds the names of the settings it looks at to `read`. */
function evaluate(
  rule: Rule,
  { snapshot: data, settings = {} }: RuleCase,
  read = new Set<string>(),
): readonly RuleResult[] {
  const snapshot = snapshotOf(deepFreeze(structuredClone(data)));
  return rule.evaluate({
    slice: <N extends SliceName>(name: N) => {
      const slice = rule.meta.needs.includes(name) ? snapshot.slice(name) : undefined;
      if (slice === undefined) throw new RangeError(`${rule.meta.id} lacks the slice ${name}`);
      return slice;
    },
    snapshot,
    settings: watched(settingsSchema.parse(settings), read),
    now: Date.parse(snapshot.takenAt),
  });
}

function watched(settings: Settings, read: Set<string>): Settings {
  const note = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, key) => {
        if (typeof key === 'string' && key !== 'thresholds') read.add(key);
        return Reflect.get(object, key) as unknown;
      },
    });
  return note({ ...settings, thresholds: note(settings.thresholds) });
}

function inOrder(results: readonly RuleResult[]): readonly RuleResult[] {
  const key = ({ resource, outcome }: RuleResult) =>
    JSON.stringify([resource.type, resource.id, outcome]);
  return [...results].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A rule that changes its snapshot would change what the next rule sees. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
