import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InvokeDefinitions } from '../../../../../src/contract';
import { invoke } from '../../bridge/invoke';

/** Everything that the settings page edits. */
export type AllSettings = InvokeDefinitions['settings.get']['result'];

const settingsKey = ['settings'] as const;

/** The settings as they are stored, defaults filled in. */
export function useSettings() {
  return useQuery({ queryKey: settingsKey, queryFn: () => invoke('settings.get') });
}

/** Stores settings; the answer is what is stored now. */
export function useSaveSettings() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (settings: AllSettings) => invoke('settings.save', settings),
    onSuccess: (stored) => queryClient.setQueryData(settingsKey, stored),
  });
}

/** The issue types of a project; asked only when there is a project. */
export function useIssueTypes(projectKey: string) {
  return useQuery({
    queryKey: ['issue types', projectKey],
    queryFn: () => invoke('tickets.issueTypes', { projectKey }),
    enabled: projectKey !== '',
    retry: false,
  });
}
