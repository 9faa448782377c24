import { useQuery } from '@tanstack/react-query';
import { invoke } from '../../bridge/invoke';

/** Everything the overview shows. */
export function useOverview() {
  return useQuery({ queryKey: ['overview'], queryFn: () => invoke('overview.get') });
}
