import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ScanProgress } from '../../../../../src/contract';
import { invoke } from '../../bridge/invoke';

const historyPageSize = 25;
const runningPollMs = 2_000;
const pausedPollMs = 10_000;
const idlePollMs = 30_000;

const progressKey = ['scans', 'progress'] as const;

/** The running scan, or null when none runs; kept up to date. */
export function useProgress() {
  return useQuery({
    queryKey: progressKey,
    queryFn: () => invoke('scans.progress'),
    refetchInterval: ({ state }) => pollMs(state.data),
    staleTime: 0,
  });
}

function pollMs(progress: ScanProgress | null | undefined): number {
  if (progress === null || progress === undefined) return idlePollMs;
  return progress.scan.status === 'paused' ? pausedPollMs : runningPollMs;
}

/** Reads everything again when a scan has ended, because any of it may have changed. */
export function useRefreshAfterScan(running: string | undefined): void {
  const queryClient = useQueryClient();
  const last = useRef(running);
  useEffect(() => {
    const hasEnded = last.current !== undefined && last.current !== running;
    last.current = running;
    if (hasEnded) void queryClient.invalidateQueries();
  }, [running, queryClient]);
}

/** The scan history, newest first. */
export function useScans() {
  return useInfiniteQuery({
    queryKey: ['scans', 'list'],
    queryFn: ({ pageParam }) =>
      invoke('scans.list', {
        limit: historyPageSize,
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.cursor,
  });
}

/** Starts a scan. */
export function useStartScan() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => invoke('scans.start'),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['scans'] }),
  });
}

/** Cancels the scan of an id. */
export function useCancelScan() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (scanId: string) => invoke('scans.cancel', { scanId }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['scans'] }),
  });
}
