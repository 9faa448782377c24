import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { PageHistory } from '../bridge/history';
import { createQueryClient } from './query-client';
import { PageRouter } from './PageRouter';
import { PageRoutes } from './PageRoutes';
import { ErrorBoundary } from './ErrorBoundary';

/** The whole page. `history` is the product's; without one the page keeps its place to itself. */
export function App({ history }: { readonly history: PageHistory | undefined }) {
  const [queryClient] = useState(createQueryClient);
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <PageRouter history={history}>
          <PageRoutes />
        </PageRouter>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
