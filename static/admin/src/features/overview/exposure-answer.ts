import type { Exposure } from '../../../../../src/contract';
import { capitalised, counted, listed } from '../../components/words';

const manyWords: Readonly<Record<Exposure['kind'], string>> = {
  project: 'projects',
  space: 'spaces',
  filter: 'filters',
  dashboard: 'dashboards',
  repository: 'repositories',
};

/** A number in the answer, and the rules whose findings are behind it. */
export interface AnswerNumber {
  readonly text: string;
  readonly rules: readonly string[];
}

export type AnswerPart = string | AnswerNumber;

/**
 * The answer that the overview begins with: what anyone on the internet can administer and read, and what everyone can administer.
 * When there is neither it says what was not found, never that there is nothing: a scan may not see everything.
 */
export function exposureAnswer(exposures: readonly Exposure[]): readonly AnswerPart[] {
  const taken = numbers(exposures, 'internet', 'administer');
  const read = numbers(exposures, 'internet', 'read');
  const everyone = numbers(exposures, 'everyone', 'administer');
  const clauses: readonly (readonly AnswerPart[])[] = [
    taken.length === 0 ? [] : ['anyone on the internet can administer ', ...joined(taken)],
    read.length === 0 ? [] : [...joined(read), ' can be read by anyone on the internet'],
    everyone.length === 0 ? [] : ['everyone who can log in can administer ', ...joined(everyone)],
  ];
  const [first, ...others] = clauses.filter(({ length }) => length > 0);
  if (first === undefined) {
    return [
      'Nothing was found that anyone on the internet can read, or that everyone can administer.',
    ];
  }
  return begun([...first, ...others.flatMap((clause) => ['; ', ...clause]), '.']);
}

/** The answer as one sentence. */
export function answerText(parts: readonly AnswerPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

function numbers(
  exposures: readonly Exposure[],
  audience: Exposure['audience'],
  power: Exposure['power'],
): readonly AnswerNumber[] {
  return exposures
    .filter((exposure) => exposure.audience === audience && exposure.power === power)
    .filter(({ count }) => count > 0)
    .map(({ kind, count, rules }) => ({ text: counted(count, kind, manyWords[kind]), rules }));
}

/** Numbers with what stands between things in a sentence. */
function joined(all: readonly AnswerNumber[]): readonly AnswerPart[] {
  const between = listed(all.map(() => '\n')).split('\n');
  return all
    .flatMap((number, index) => [between[index] ?? '', number])
    .filter((part) => part !== '');
}

/** The same with a capital letter at its beginning. */
function begun([first = '', ...rest]: readonly AnswerPart[]): readonly AnswerPart[] {
  return [typeof first === 'string' ? capitalised(first) : first, ...rest];
}
