import type { CatalogueEntry } from '../../../../../src/contract';
import { outcomeWords } from '../coverage/coverage-words';

/** Where a rule stands on this site. */
export const standings = [
  'failed',
  'passed',
  'not-available',
  'attested',
  'unattested',
  'not-applicable',
  'error',
  'off',
  'not-asked',
] as const;

export type Standing = (typeof standings)[number];

/** Everything that is so of a rule, the most pressing first: one that objects may be blind to the rest of the site. */
export function standingsOf({ disabled, coverage }: CatalogueEntry): readonly Standing[] {
  if (disabled) return ['off'];
  if (coverage === undefined) return ['not-asked'];
  const { outcome, failed } = coverage;
  const answer: readonly Standing[] = outcome === 'evaluated' ? ['passed'] : [outcome];
  if (failed === 0) return answer;
  return outcome === 'not-available' || outcome === 'error' ? ['failed', outcome] : ['failed'];
}

/** Standings as people read them. */
export const standingWords: Readonly<
  Record<Standing, { readonly name: string; readonly meaning: string }>
> = {
  failed: { name: 'Findings', meaning: 'It found what should not be so.' },
  passed: { name: 'Passed', meaning: 'Everything it asks about was seen, and is as it should be.' },
  'not-available': outcomeWords['not-available'],
  attested: outcomeWords.attested,
  unattested: outcomeWords.unattested,
  'not-applicable': outcomeWords['not-applicable'],
  error: outcomeWords.error,
  off: { name: 'Switched off', meaning: 'Scans leave it out.' },
  'not-asked': { name: 'Not asked yet', meaning: 'The last scan did not ask it.' },
};
