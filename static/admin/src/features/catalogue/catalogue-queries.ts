import { useQuery, useQueryClient } from '@tanstack/react-query';
import { invoke } from '../../bridge/invoke';

const catalogueKey = ['catalogue'] as const;

/** Every rule, and where it stands on this site. */
export function useCatalogue() {
  return useQuery({ queryKey: catalogueKey, queryFn: () => invoke('catalogue.get') });
}

/** Reads the catalogue again, after something was changed that it shows. */
export function useRefreshCatalogue() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: catalogueKey });
}
