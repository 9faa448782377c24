import { changeSentence } from './change-sentence';

const rule = 'jira/a';

describe('changeSentence', () => {
  it.each([
    [
      { isOff: false },
      { isOff: true },
      'Switched off from the next scan on. Findings that are open stay as they are.',
    ],
    [{ isOff: true }, { isOff: false }, 'Switched on from the next scan on.'],
    [
      { isOff: false },
      { isOff: false, severity: 'low' },
      'Low instead of Critical, from the next scan on.',
    ],
    [
      { isOff: false, severity: 'low' },
      { isOff: false },
      'Critical instead of Low, from the next scan on.',
    ],
  ] as const)('of %j to %j', (before, after, sentence) => {
    expect(changeSentence({ rule, before, after }, 'critical')).toBe(sentence);
  });
});
