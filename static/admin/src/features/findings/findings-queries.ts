import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { FindingSummary } from '../../../../../src/contract';
import { invoke } from '../../bridge/invoke';
import type { FindingFilter } from './finding-filter';
import { toQuery } from './finding-filter';

/** The most rows that one answer may have: groups are only as whole as what has been loaded. */
const groupedPageSize = 100;
const listPageSize = 50;

/** The findings that a filter lets through, page by page. */
export function useFindings(filter: FindingFilter) {
  const query = toQuery(filter);
  const limit = filter.grouped ? groupedPageSize : listPageSize;
  return useInfiniteQuery({
    queryKey: ['findings', 'list', query, limit],
    queryFn: ({ pageParam }) =>
      invoke('findings.list', {
        ...query,
        limit,
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.cursor,
    placeholderData: keepPreviousData,
  });
}

/** All findings that a filter lets through, for what needs more than the table has loaded. */
export async function allFindings(filter: FindingFilter): Promise<readonly FindingSummary[]> {
  const query = { ...toQuery(filter), limit: groupedPageSize };
  const findings: FindingSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await invoke('findings.list', cursor === undefined ? query : { ...query, cursor });
    findings.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return findings;
}

/** One finding with everything that is known of it. */
export function useFinding(fingerprint: string) {
  return useQuery({
    queryKey: ['findings', 'detail', fingerprint],
    queryFn: () => invoke('findings.get', { fingerprint }),
  });
}

/** Creates the Jira issue of a finding. */
export function useCreateIssue() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (fingerprint: string) => invoke('findings.createIssue', { fingerprint }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['findings'] }),
  });
}
