import { defaultOperations, defaultSettings } from '../../../../../src/contract';
import { check, fieldOf, isSame } from './settings-form';

const usual = { settings: defaultSettings, operations: defaultOperations };

it('finds nothing wrong with the defaults', () => {
  expect(check(usual)).toEqual({});
});

it('names the field that is out of range', () => {
  const settings = {
    ...defaultSettings,
    thresholds: { ...defaultSettings.thresholds, maxAdmins: 0 },
  };
  expect(Object.keys(check({ ...usual, settings }))).toEqual(['thresholds.maxAdmins']);
});

it('names a project key that cannot be one', () => {
  const tickets = { ...defaultOperations.tickets, projectKey: 'not a key' };
  expect(check({ ...usual, operations: { ...defaultOperations, tickets } })).toEqual({
    'tickets.projectKey': 'must be a Jira project key such as SEC.',
  });
});

it('puts what the backend refuses beside the field it names', () => {
  const fields = ['tickets.projectKey', 'tickets.issueType'];
  expect(fieldOf('tickets.issueType is not a type of SEC.', fields)).toBe('tickets.issueType');
  expect(fieldOf('Something else went wrong.', fields)).toBeUndefined();
});

it('tells whether anything was changed', () => {
  expect(isSame(usual, { ...usual })).toBe(true);
  expect(isSame(usual, { ...usual, operations: { ...defaultOperations, schedule: 'off' } })).toBe(
    false,
  );
});
