import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { invoke } from '../../bridge/invoke';
import { toQuery } from './findings-filter';
import type { FindingsFilter } from './findings-filter';

/** The findings of a filter, page by page. */
export function useFindings(filter: FindingsFilter) {
  return useInfiniteQuery({
    queryKey: ['findings', filter],
    queryFn: ({ pageParam }) => invoke('findings.list', toQuery(filter, pageParam)),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
  });
}

/** Everything about one finding. */
export function useFinding(fingerprint: string) {
  return useQuery({
    queryKey: ['finding', fingerprint],
    queryFn: () => invoke('findings.get', { fingerprint }),
  });
}

/** Creates the Jira issue of a finding. */
export function useCreateIssue(fingerprint: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => invoke('findings.createIssue', { fingerprint }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['finding', fingerprint] });
      await queries.invalidateQueries({ queryKey: ['findings'] });
    },
  });
}
