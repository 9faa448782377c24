import { useQuery } from '@tanstack/react-query';
import { nameOfAccount } from '../bridge/people';

/** The name behind an account id. Only ids are stored; the name is asked for when it is shown. */
export function PersonName({ accountId }: { readonly accountId: string }) {
  const { data, isPending } = useQuery({
    queryKey: ['person', accountId],
    queryFn: async () => (await nameOfAccount(accountId)) ?? null,
    staleTime: Infinity,
    retry: false,
  });
  if (isPending) return <>…</>;
  return <span title={accountId}>{data ?? 'an account that Jira does not name'}</span>;
}
