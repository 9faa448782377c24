import { defaultSettings } from '../../../../../src/contract/settings';
import type { Settings } from '../../../../../src/contract';
import { settingOf, withSetting } from './rule-setting';

const settings: Settings = {
  ...defaultSettings,
  disabledRules: ['jira/b'],
  severity: { 'jira/a': 'low', 'jira/b': 'high' },
};

describe('withSetting', () => {
  it('switches a rule off and gives it a severity, and leaves others alone', () => {
    expect(withSetting(settings, 'jira/a', { isOff: true, severity: 'info' })).toEqual({
      ...settings,
      disabledRules: ['jira/a', 'jira/b'],
      severity: { 'jira/a': 'info', 'jira/b': 'high' },
    });
  });

  it('switches a rule on and gives it its own severity back', () => {
    expect(withSetting(settings, 'jira/b', { isOff: false })).toEqual({
      ...settings,
      disabledRules: [],
      severity: { 'jira/a': 'low' },
    });
  });

  it.each(['jira/a', 'jira/b', 'jira/c'])('of what is set changes nothing for %s', (rule) => {
    expect(withSetting(settings, rule, settingOf(settings, rule))).toEqual(settings);
  });
});
