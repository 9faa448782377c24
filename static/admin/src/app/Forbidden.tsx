import LockIcon from '@atlaskit/icon/core/lock-locked';
import { EmptyState } from '../components/EmptyState';
import { asSentence } from '../components/words';

/** All that people see who do not administer the site. */
export function Forbidden({ reason }: { readonly reason: string }) {
  return (
    <main>
      <EmptyState
        as="h1"
        title="Parapet is for site administrators"
        icon={<LockIcon label="" color="currentColor" />}
      >
        <p>{asSentence(reason)}</p>
      </EmptyState>
    </main>
  );
}
