import { defaultOperations, defaultSettings } from '../contract';
import { memoryKeyValueStore } from '../domain/ports/testing/memory-key-value-store';
import { readOperations, readSettings, writeSettings } from './settings';

describe('settings', () => {
  it('are the defaults until something is saved', async () => {
    const kv = memoryKeyValueStore();

    expect(await readSettings(kv)).toEqual(defaultSettings);
    expect(await readOperations(kv)).toEqual(defaultOperations);
  });

  it('come back as they were saved', async () => {
    const kv = memoryKeyValueStore();
    const settings = { ...defaultSettings, disabledRules: ['jira/public-browse'] };
    const operations = { ...defaultOperations, schedule: 'weekly' as const };

    await writeSettings(kv, { settings, operations });

    expect([await readSettings(kv), await readOperations(kv)]).toEqual([settings, operations]);
  });

  it('are not saved when one of them is not valid', async () => {
    const kv = memoryKeyValueStore();
    const settings = { ...defaultSettings, disabledRules: [''] };

    await expect(writeSettings(kv, { settings, operations: defaultOperations })).rejects.toThrow();

    expect(kv.entries()).toEqual([]);
  });

  it('name the key that is wrong in what was stored', async () => {
    const kv = memoryKeyValueStore();
    await kv.set('settings', { thresholds: { maxAdmins: 0 } });
    await kv.set('operations', { cadence: 'daily' });

    await expect(readSettings(kv)).rejects.toThrow(
      'The stored settings are not valid; save them again. thresholds.maxAdmins: Too small: expected number to be >=1.',
    );
    await expect(readOperations(kv)).rejects.toThrow('cadence is not a known key.');
  });
});
