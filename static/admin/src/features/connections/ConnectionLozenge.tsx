import Lozenge from '@atlaskit/lozenge';
import type { ConnectionState } from './connection-state';

const looks = {
  'not-connected': { appearance: 'neutral', text: 'Not connected' },
  connected: { appearance: 'success', text: 'Connected' },
  lacking: { appearance: 'warning', text: 'Lacks permissions' },
  expiring: { appearance: 'warning', text: 'Expires soon' },
  expired: { appearance: 'danger', text: 'Expired' },
} as const satisfies Record<ConnectionState, object>;

/** How a connection stands, in a word or two. */
export function ConnectionLozenge({ state }: { readonly state: ConnectionState }) {
  const { appearance, text } = looks[state];
  return <Lozenge appearance={appearance}>{text}</Lozenge>;
}
