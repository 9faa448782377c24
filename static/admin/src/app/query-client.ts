import { QueryClient } from '@tanstack/react-query';
import { CallError } from '../bridge/call-error';

const attempts = 3;

/** Answers stay fresh for half a minute; only calls that could not be answered are repeated, never refusals. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < attempts - 1 && isPassing(error),
      },
      mutations: { retry: false },
    },
  });
}

function isPassing(error: Error): boolean {
  return error instanceof CallError && error.code === 'unavailable';
}
