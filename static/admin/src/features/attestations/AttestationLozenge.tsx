import Lozenge from '@atlaskit/lozenge';
import type { AttestationState } from './attestation-state';

const looks = {
  attested: { appearance: 'success', text: 'Attested' },
  expiring: { appearance: 'warning', text: 'Expires soon' },
  expired: { appearance: 'danger', text: 'Expired' },
  unattested: { appearance: 'neutral', text: 'Not attested' },
} as const satisfies Record<AttestationState, object>;

/** How a control stands, in a word or two. */
export function AttestationLozenge({ state }: { readonly state: AttestationState }) {
  const { appearance, text } = looks[state];
  return <Lozenge appearance={appearance}>{text}</Lozenge>;
}
