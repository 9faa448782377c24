import {
  keepPreviousData,
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { joinGroups } from '../../../../../src/contract/finding-groups';
import type { FindingSummary } from '../../../../../src/contract';
import { invoke } from '../../bridge/invoke';
import type { FindingFilter } from './finding-filter';
import { toQuery } from './finding-filter';

/** Rows that come at once, as many as people look through before they narrow. */
export const shownAtOnce = 50;
/** The most that one answer may have. */
const mostAtOnce = 100;

/** The findings that a filter lets through, page by page. */
export function useFindings(filter: FindingFilter) {
  const query = toQuery(filter);
  const result = useInfiniteQuery({
    queryKey: ['findings', 'list', query],
    queryFn: ({ pageParam }) =>
      invoke('findings.list', {
        ...query,
        limit: shownAtOnce,
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.cursor,
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = result;
  const findings = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const isEmpty = data !== undefined && findings.length === 0;
  // An answer may be short although there is more to look through.
  useEffect(() => {
    if (isEmpty && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [isEmpty, hasNextPage, isFetching, isError, fetchNextPage]);
  return { ...result, findings };
}

/** The same by rule and severity. All are counted, however many calls that takes; `isCounting` until then. */
export function useFindingGroups(filter: FindingFilter) {
  const query = toQuery(filter);
  const result = useInfiniteQuery({
    queryKey: ['findings', 'groups', query],
    queryFn: ({ pageParam }) =>
      invoke('findings.groups', { ...query, ...(pageParam === '' ? {} : { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: (page) => page.cursor,
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = result;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const groups = useMemo(
    () => joinGroups(data?.pages.flatMap((page) => page.groups) ?? []),
    [data],
  );
  return { ...result, groups, isCounting: hasNextPage };
}

/** All findings that a filter lets through, for what needs more than the table has loaded. */
export async function allFindings(filter: FindingFilter): Promise<readonly FindingSummary[]> {
  const query = { ...toQuery(filter), limit: mostAtOnce };
  const findings: FindingSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await invoke('findings.list', cursor === undefined ? query : { ...query, cursor });
    findings.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return findings;
}

/** One finding with everything that is known of it; nothing is asked while there is none. */
export function useFinding(fingerprint: string | undefined) {
  return useQuery({
    queryKey: ['findings', 'detail', fingerprint],
    queryFn: fingerprint === undefined ? skipToken : () => invoke('findings.get', { fingerprint }),
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
