import { defaultSettings } from '../../../../../src/contract/settings';
import { readSettingsFile } from './read-settings-file';

describe('readSettingsFile', () => {
  it('fills in what the file does not name', () => {
    expect(readSettingsFile('{"sensitiveProjects": ["HR"]}')).toEqual({
      settings: { ...defaultSettings, sensitiveProjects: ['HR'] },
    });
  });

  it('takes what was exported', () => {
    expect(readSettingsFile(JSON.stringify(defaultSettings))).toEqual({
      settings: defaultSettings,
    });
  });

  it.each([
    ['<html>', 'The file is not JSON.'],
    ['{"tresholds": {}}', 'tresholds is not a known key.'],
    [
      '{"thresholds": {"maxAdmins": 0}}',
      'thresholds.maxAdmins: Too small: expected number to be >=1.',
    ],
    ['[]', 'Invalid input: expected object, received array.'],
  ])('says what is wrong with %s', (text, refusal) => {
    expect(readSettingsFile(text)).toEqual({ refusal });
  });
});
