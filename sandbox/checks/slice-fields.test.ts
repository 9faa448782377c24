import path from 'node:path';
import { collectors } from '../../src/scan/collectors';
import { toldDemo } from '../worlds/demo/told';
import { toldLegacy } from '../worlds/legacy/told';
import { toldQuietUnscoped } from '../worlds/quiet/told';
import { scanWorld } from '../worlds/testing/scan-world';
import { declaredFields, filledFields } from './slice-fields';

/**
 * Rules read slices by their declared types; that they read nothing else `tsc` and ESLint see to. So the types must
 * promise what schemas parse and collectors keep, no more and no less.
 */
describe('a field that a rule can read', () => {
  const collected = new Set<string>(collectors.map(({ slice }) => slice));
  let declared: readonly string[];
  const filled = new Set<string>();

  beforeAll(async () => {
    declared = declaredFields(path.join(__dirname, '../..')).filter((field) =>
      collected.has(field.split(':')[0] ?? ''),
    );
    for (const told of [toldDemo, toldQuietUnscoped, toldLegacy]) {
      const { snapshotData } = await scanWorld(told);
      for (const [name, slice] of Object.entries(snapshotData.slices)) {
        if (!collected.has(name)) continue;
        for (const field of filledFields(name, slice.items)) filled.add(field);
      }
    }
  }, 120_000);

  /** Whether a field is meant by the name of another, whose keys may be any. */
  const isMeant = (field: string, name: string) =>
    name.endsWith('.*') ? field.startsWith(name.slice(0, -1)) : field === name;

  it('is filled by a collector, from the answers of some world', () => {
    const all = [...filled];
    expect(declared.filter((name) => !all.some((field) => isMeant(field, name)))).toEqual([]);
  });

  it('is declared: collectors keep nothing else', () => {
    const others = [...filled].filter((field) => !declared.some((name) => isMeant(field, name)));
    expect(others).toEqual([]);
  });
});
