import { defaultOperations } from '../../../../../src/contract/operations';
import { defaultSettings } from '../../../../../src/contract/settings';
import { checkDraft, draftOf, isChanged, refusedField, thresholdNames } from './settings-draft';
import type { SettingsDraft } from './settings-draft';
import { listSections } from './setting-lists';
import { thresholdRange, thresholdSections } from './thresholds';

const stored = {
  settings: { ...defaultSettings, disabledRules: ['jira/public-filter'] },
  operations: defaultOperations,
};

function draft(changes: Partial<SettingsDraft>): SettingsDraft {
  return { ...draftOf(stored), ...changes };
}

function thresholds(changes: Partial<SettingsDraft['thresholds']>): Partial<SettingsDraft> {
  return { thresholds: { ...draftOf(stored).thresholds, ...changes } };
}

describe('thresholds', () => {
  it('are all on the page, each once', () => {
    const shown = thresholdSections.flatMap(({ fields }) => fields.map(({ name }) => name));

    expect(shown.toSorted()).toEqual(thresholdNames.toSorted());
  });

  it('have the range of the schema', () => {
    expect(thresholdRange('directUsersPerSpace')).toEqual({ min: 0, max: 10_000, initial: 5 });
    expect(thresholdRange('dormantDays')).toEqual({ min: 1, max: 3_650, initial: 90 });
  });
});

describe('lists', () => {
  it('are all on the page, each once', () => {
    const shown = listSections.flatMap(({ fields }) => fields.map(({ name }) => name));
    const lists = Object.entries(defaultSettings)
      .filter(([name, value]) => Array.isArray(value) && name !== 'disabledRules')
      .map(([name]) => name);

    expect(shown.toSorted()).toEqual(lists.toSorted());
  });
});

describe('checkDraft', () => {
  it('gives back what is stored when nothing was typed', () => {
    expect(checkDraft(draftOf(stored), stored)).toEqual({ all: stored });
    expect(isChanged(draftOf(stored), stored)).toBe(false);
  });

  it('keeps settings that the page does not show', () => {
    const changed = draft({
      lists: { ...draftOf(stored).lists, sensitiveProjects: ['HR'] },
    });

    expect(isChanged(changed, stored)).toBe(true);
    expect(checkDraft(changed, stored)).toEqual({
      all: { ...stored, settings: { ...stored.settings, sensitiveProjects: ['HR'] } },
    });
  });

  it.each(['', ' ', 'ten', '0', '1.5', '10001', '-3'])('refuses %j administrators', (text) => {
    expect(checkDraft(draft(thresholds({ maxAdmins: text })), stored)).toEqual({
      errors: { 'settings.thresholds.maxAdmins': 'Enter a whole number from 1 to 10,000.' },
    });
  });

  it('says what is wrong with every field', () => {
    const wrong = draft({
      ...thresholds({ recentDays: '0' }),
      tickets: { ...defaultOperations.tickets, projectKey: 'not a key' },
    });

    expect(checkDraft(wrong, stored)).toEqual({
      errors: {
        'settings.thresholds.recentDays': 'Enter a whole number from 1 to 3,650.',
        'operations.tickets.projectKey': 'Must be a Jira project key such as SEC.',
      },
    });
  });

  it('lets scans use all of the quota, or a share of it', () => {
    expect(checkDraft(draft({ sharesQuota: false }), stored)).toEqual({
      all: { ...stored, operations: { ...defaultOperations, hourlyPoints: null } },
    });
    expect(checkDraft(draft({ hourlyPoints: '999', keepSnapshotsDays: '' }), stored)).toEqual({
      errors: {
        'operations.hourlyPoints': 'Enter a whole number from 1,000 to 65,000.',
        'operations.keepSnapshotsDays': 'Enter a whole number from 1 to 730.',
      },
    });
  });

  it('asks for a project before issues are created by themselves', () => {
    const tickets = { ...defaultOperations.tickets, minimumSeverity: 'high' as const };

    expect(checkDraft(draft({ tickets }), stored)).toEqual({
      errors: {
        'operations.tickets.projectKey': 'Choose the project that issues are created in.',
      },
    });
  });
});

describe('refusedField', () => {
  it('finds the field of a refusal', () => {
    expect(refusedField('operations.tickets.projectKey: There is no project SEC.')).toEqual({
      'operations.tickets.projectKey': 'There is no project SEC.',
    });
  });

  it('leaves out the place in a list', () => {
    expect(refusedField('settings.sensitiveProjects.2: Too long.')).toEqual({
      'settings.sensitiveProjects': 'Too long.',
    });
  });

  it('finds none in a sentence about something else', () => {
    expect(refusedField('Jira did not answer: try again.')).toBeUndefined();
  });
});
