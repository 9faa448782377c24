import Lozenge from '@atlaskit/lozenge';
import type { ComponentProps } from 'react';
import type { CoverageOutcome } from '../../../../../src/contract';

type Appearance = NonNullable<ComponentProps<typeof Lozenge>['appearance']>;

const looks: Readonly<Record<CoverageOutcome, readonly [Appearance, string]>> = {
  evaluated: ['success', 'Answered'],
  attested: ['success', 'Attested'],
  'not-available': ['warning', 'Not fully seen'],
  unattested: ['warning', 'Not attested'],
  error: ['danger', 'Rule failed'],
  'not-applicable': ['neutral', 'Does not apply'],
};

/** Whether a rule could be answered, as a word. */
export function OutcomeLozenge({ outcome }: { readonly outcome: CoverageOutcome }) {
  const [appearance, name] = looks[outcome];
  return <Lozenge appearance={appearance}>{name}</Lozenge>;
}
