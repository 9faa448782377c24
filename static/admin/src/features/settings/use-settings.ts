import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { invoke } from '../../bridge/invoke';
import type { SettingsForm } from './settings-form';

export function useSettings() {
  return useQuery({ queryKey: ['settings'], queryFn: () => invoke('settings.get') });
}

/** Saves both halves of the settings at once: all of it, or nothing. */
export function useSaveSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: SettingsForm) => invoke('settings.save', { ...form }),
    onSuccess: (saved) => {
      queries.setQueryData(['settings'], saved);
    },
  });
}

/** The issue types of a project; asked only for what looks like a project key. */
export function useIssueTypes(projectKey: string) {
  return useQuery({
    queryKey: ['issue-types', projectKey],
    queryFn: () => invoke('tickets.issueTypes', { projectKey }),
    enabled: /^[A-Z][A-Z0-9_]+$/.test(projectKey),
    retry: false,
  });
}
