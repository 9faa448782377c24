import { defaultSettings, settingsSchema } from '../../../../../src/contract/settings';
import { diffSummary, settingsDiff } from './settings-diff';

const before = settingsSchema.parse({
  sensitiveProjects: ['HR', 'LEGAL'],
  disabledRules: ['jira/public-filter'],
  severity: { 'jira/public-browse': 'high' },
});

describe('settingsDiff', () => {
  it('is empty for the same settings, however a list is ordered', () => {
    const same = { ...before, sensitiveProjects: ['LEGAL', 'HR'] };

    expect(settingsDiff(before, same)).toEqual([]);
    expect(diffSummary([])).toMatch(/nothing would change/);
  });

  it('says each change as people read it, and what goes back to its default', () => {
    const after = settingsSchema.parse({
      thresholds: { maxAdmins: 1200 },
      sensitiveProjects: ['HR', 'BOARD'],
      severity: { 'jira/public-write': 'low' },
    });

    const changes = settingsDiff(before, after);

    expect(changes).toEqual([
      {
        key: 'thresholds.maxAdmins',
        label: 'Administrators are too many above',
        value: { from: '5 people', to: '1,200 people' },
      },
      {
        key: 'sensitiveProjects',
        label: 'Project keys',
        list: { added: ['BOARD'], removed: ['LEGAL'] },
      },
      {
        key: 'disabledRules',
        label: 'Rules switched off',
        list: { added: [], removed: ['jira/public-filter'] },
      },
      {
        key: 'severity.jira/public-browse',
        label: 'Severity of jira/public-browse',
        value: { from: 'High', to: 'Its own' },
      },
      {
        key: 'severity.jira/public-write',
        label: 'Severity of jira/public-write',
        value: { from: 'Its own', to: 'Low' },
      },
    ]);
    expect(diffSummary(changes)).toMatch(/^5 settings would change/);
  });

  it('knows every setting', () => {
    const all = settingsSchema.parse({
      thresholds: Object.fromEntries(
        Object.entries(defaultSettings.thresholds).map(([name, value]) => [name, value + 1]),
      ),
      sensitiveProjects: ['a'],
      sensitiveSpaces: ['a'],
      ssoPolicyIds: ['a'],
      ownApiKeyIds: ['a'],
      approvedApps: ['a'],
      approvedHosts: ['a'],
      disabledRules: ['a'],
      severity: { a: 'low' },
    });

    expect(settingsDiff(defaultSettings, all)).toHaveLength(
      Object.keys(defaultSettings.thresholds).length + Object.keys(defaultSettings).length - 1,
    );
  });
});
