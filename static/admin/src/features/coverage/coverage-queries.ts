import { useQuery } from '@tanstack/react-query';
import { invoke } from '../../bridge/invoke';

/** What the last scan could answer, rule by rule. */
export function useCoverage() {
  return useQuery({ queryKey: ['coverage'], queryFn: () => invoke('coverage.get') });
}
