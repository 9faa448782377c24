import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultSettings } from '../../src/contract';
import { readSettingsFile } from './settings-file';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parapet-settings-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function settings(content: string) {
  const file = path.join(folder, 'settings.json');
  writeFileSync(file, content);
  return readSettingsFile(file);
}

describe('a settings file', () => {
  it.each(['{}', '\ufeff{}', '\ufeff\r\n{\r\n\t"thresholds": {}\r\n}\r\n'])(
    'leaves every default as it is when it is %j',
    (content) => {
      expect(settings(content)).toEqual(defaultSettings);
    },
  );

  it.each([
    ['null', 'Invalid input: expected object, received null.'],
    ['{"":1}', '"" is not a known key.'],
    ['{"__proto__":{"thresholds":{}}}', '__proto__ is not a known key.'],
    ['{"thresholds":{"constructor":{}}}', 'thresholds.constructor is not a known key.'],
    ['{"severity":{"__proto__":"low"}}', 'severity: there is no rule __proto__.'],
    ['{"disabledRules":["toString"]}', 'disabledRules: there is no rule toString.'],
    ['{"thresholds":{"maxAdmins":1e999}}', 'thresholds.maxAdmins: '],
    [
      '{"disabledRules": [],\n "disabledRules": []}',
      'the key at line 2, column 2 is there for the second time.',
    ],
    [
      '{"thresholds":{"maxAdmins":5,"maxAdmins":6}}',
      'the key at line 1, column 30 is there for the second time.',
    ],
  ])('is refused by name when it is %s', (content, sentence) => {
    expect(() => settings(content)).toThrow(`settings.json: ${sentence}`);
  });
});
