import Lozenge from '@atlaskit/lozenge';
import type { Standing } from './standing';
import { standingWords } from './standing';

const appearances = {
  failed: 'danger',
  passed: 'success',
  attested: 'success',
  unattested: 'warning',
  'not-available': 'warning',
  error: 'danger',
  'not-applicable': 'neutral',
  off: 'neutral',
  'not-asked': 'neutral',
} as const satisfies Record<Standing, string>;

/** Where a rule stands, in a word. */
export function StandingLozenge({ standing }: { readonly standing: Standing }) {
  const { name, meaning } = standingWords[standing];
  return (
    <span title={meaning}>
      <Lozenge appearance={appearances[standing]}>{name}</Lozenge>
    </span>
  );
}
