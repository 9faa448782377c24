import type { Settings, Severity } from '../../../../../src/contract';

/** What the settings say of one rule. */
export interface RuleSetting {
  readonly isOff: boolean;
  /** In place of the rule's own. */
  readonly severity?: Severity;
}

export function settingOf(settings: Settings, rule: string): RuleSetting {
  const severity = settings.severity[rule];
  return {
    isOff: settings.disabledRules.includes(rule),
    ...(severity === undefined ? {} : { severity }),
  };
}

/** The settings with another word about one rule. All else stays as it is. */
export function withSetting(settings: Settings, rule: string, setting: RuleSetting): Settings {
  const severities = Object.entries(settings.severity).filter(([one]) => one !== rule);
  if (setting.severity !== undefined) severities.push([rule, setting.severity]);
  const others = settings.disabledRules.filter((one) => one !== rule);
  return {
    ...settings,
    disabledRules: setting.isOff ? [...others, rule].sort() : others,
    severity: Object.fromEntries(severities),
  };
}
