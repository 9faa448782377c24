import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { invoke } from '../../bridge/invoke';
import { useSaveSettings } from '../settings/settings-queries';
import { useRefreshCatalogue } from './catalogue-queries';
import type { RuleSetting } from './rule-setting';
import { settingOf, withSetting } from './rule-setting';

/** What was changed last, and the way back. */
export interface SettingChange {
  readonly rule: string;
  readonly before: RuleSetting;
  readonly after: RuleSetting;
}

/**
 * Changes what the settings say of a rule, at once. The settings are read anew before, so that what others have changed
 * in the meantime stays changed.
 */
export function useRuleSetting() {
  const save = useSaveSettings();
  const refresh = useRefreshCatalogue();
  const [last, setLast] = useState<SettingChange>();
  const change = useMutation({
    mutationFn: async ({ rule, setting }: { rule: string; setting: RuleSetting }) => {
      const { settings, operations } = await invoke('settings.get');
      await save.mutateAsync({ settings: withSetting(settings, rule, setting), operations });
      await refresh();
      return { rule, before: settingOf(settings, rule), after: setting };
    },
    onSuccess: setLast,
  });
  const undo = (done: SettingChange) =>
    change.mutate(
      { rule: done.rule, setting: done.before },
      { onSuccess: () => setLast(undefined) },
    );
  return { change, last, undo };
}
