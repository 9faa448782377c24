import type { CoverageOutcome } from '../../../../../src/contract';

/** What an outcome is called, and what it means. */
export const outcomeWords: Readonly<
  Record<CoverageOutcome, { readonly name: string; readonly meaning: string }>
> = {
  evaluated: { name: 'Answered', meaning: 'Everything it asks about was seen.' },
  attested: { name: 'Attested', meaning: 'No API shows it; a person has confirmed it.' },
  unattested: { name: 'Not attested', meaning: 'No API shows it; nobody has confirmed it yet.' },
  'not-available': { name: 'Not visible', meaning: 'At least a part of it could not be seen.' },
  error: { name: 'Error', meaning: 'The rule itself broke on what was read.' },
  'not-applicable': { name: 'Does not apply', meaning: 'This site has nothing it asks about.' },
};
