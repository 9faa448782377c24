import { useQuery } from '@tanstack/react-query';
import { invoke } from '../../bridge/invoke';

const whileRunningMs = 3_000;

/** Everything the overview shows; asked again while a scan runs. */
export function useOverview() {
  return useQuery({
    queryKey: ['overview'],
    queryFn: () => invoke('overview.get'),
    refetchInterval: ({ state }) => (state.data?.running === undefined ? false : whileRunningMs),
  });
}
