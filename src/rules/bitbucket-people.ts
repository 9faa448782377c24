import { listGapOf } from '../access/unseen';
import type { Evidence } from '../contract';
import type { BitbucketMember, Gap, Snapshot } from '../domain';
import { collected } from './collected';

/** Somebody in Bitbucket. Who has no Atlassian account is known by Bitbucket's own id. */
export type BitbucketPerson = Pick<BitbucketMember, 'userId' | 'accountId' | 'name' | 'inactive'>;

const switchedOff: ReadonlySet<string> = new Set(['suspended', 'deactivated', 'for_deletion']);

/** Leaves out whoever cannot log in any more, as far as Bitbucket or the organization tells. */
export function whoCanLogIn(
  snapshot: Snapshot,
): <P extends BitbucketPerson>(people: readonly P[]) => readonly P[] {
  const gone = new Set(
    (snapshot.slice('organization.users')?.items ?? [])
      .filter(({ status }) => switchedOff.has(status))
      .map(({ accountId }) => accountId),
  );
  return (people) =>
    people.filter(({ accountId = '', inactive = false }) => !inactive && !gone.has(accountId));
}

/** The owners of the workspace. `atMost` counts those who may be owners but could not be read, and `reason` says why. */
export function workspaceOwners(snapshot: Snapshot): {
  readonly owners: readonly BitbucketMember[];
  readonly atMost: number;
  readonly reason?: string;
} {
  const members = collected(snapshot, 'bitbucket.members');
  const owners = whoCanLogIn(snapshot)(
    members.items.filter(({ permission }) => permission === 'owner'),
  );
  return { owners, ...atMost(owners.length, members.gaps) };
}

/** How many there are at most when each gap hides one, or any number when it hides the list. */
export function atMost(
  seen: number,
  gaps: readonly Gap[],
): { readonly atMost: number; readonly reason?: string } {
  const [gap] = gaps;
  if (gap === undefined) return { atMost: seen };
  const whole = listGapOf({ gaps });
  return whole === undefined
    ? { atMost: seen + gaps.length, reason: gap.reason }
    : { atMost: Infinity, reason: whole.reason };
}

/** A sentence about somebody as evidence; `what` follows the name. */
export function personEvidence(
  { userId, accountId, name }: BitbucketPerson,
  what: string,
  source: string,
): Evidence {
  return { text: `${name} ${what}`, source, data: { accountId: accountId ?? userId } };
}
