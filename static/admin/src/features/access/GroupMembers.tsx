import Button from '@atlaskit/button/new';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { membersOfGroup } from '../../bridge/group-members';
import { formatNumber } from '../../components/words';
import { reachAddress } from './access-address';
import styles from './GroupMembers.module.css';

/** Who is in a group now, page by page, asked of Jira as the person who looks. */
export function GroupMembers({ groupId }: { readonly groupId: string }) {
  const [params] = useSearchParams();
  const { data, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['group members', groupId],
    queryFn: async ({ pageParam }) => (await membersOfGroup(groupId, pageParam)) ?? null,
    initialPageParam: 0,
    getNextPageParam: (page) => page?.next,
    retry: false,
  });
  if (isPending) return <p role="status">Asking Jira who is in it…</p>;
  const pages = data?.pages ?? [];
  const members = pages.flatMap((page) => page?.members ?? []);
  const total = pages[0]?.total;
  if (total === undefined) {
    return <p role="status">Jira does not tell you who is in this group.</p>;
  }
  return (
    <div className={styles.members}>
      <p className={styles.count} role="status">
        {total === 0
          ? 'Nobody is in it now.'
          : `${formatNumber(members.length)} of ${formatNumber(total)} who are in it now:`}
      </p>
      <ul className={styles.list}>
        {members.map(({ accountId, name, isActive }) => (
          <li key={accountId}>
            <Link to={reachAddress(`account/${accountId}`, params)}>{name}</Link>
            {!isActive && <span className={styles.count}> (deactivated)</span>}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button
          spacing="compact"
          isLoading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </div>
  );
}
