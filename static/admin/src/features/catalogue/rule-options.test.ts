import { defaultSettings } from '../../../../../src/contract/settings';
import { optionLines } from './rule-options';

describe('optionLines', () => {
  it('says what a threshold and a list are, and what they are at first', () => {
    const settings = {
      ...defaultSettings,
      thresholds: { ...defaultSettings.thresholds, dormantDays: 1200 },
      approvedApps: ['Draw', 'Sum'],
    };
    const options = [
      { name: 'dormantDays', initial: 90 },
      { name: 'approvedApps', initial: [] },
    ] as const;

    expect(optionLines(options, settings)).toEqual([
      {
        name: 'dormantDays',
        label: 'An account is dormant after',
        current: '1,200 days',
        initial: '90 days',
      },
      {
        name: 'approvedApps',
        label: 'Approved apps and hosts: Apps',
        current: 'Draw, Sum',
        initial: 'None',
      },
    ]);
  });
});
