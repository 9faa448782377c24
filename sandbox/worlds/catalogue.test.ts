import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { answerShadowAdmins } from '../../src/access/map/answers/shadow-admins';
import { accessMapOf } from '../../src/access/map/from-snapshot';
import { unraisedWays } from '../../src/access/map/testing/raised-ways';
import { settingsSchema } from '../../src/contract';
import { snapshotOf } from '../../src/domain';
import { rules } from '../../src/rules';
import { documentsFolder } from '../atlassian/contract/documents';
import { toldDemo } from './demo/told';
import { toldLegacy } from './legacy/told';
import { toldQuiet, toldQuietUnscoped, toldQuietWithoutLog } from './quiet/told';
import { coverageTable } from './testing/coverage-table';
import { scanWorld, type ScannedWorld } from './testing/scan-world';
import { brokenNearMisses, keyOf, objections } from './testing/told-world';

const worlds = [
  ['demo', toldDemo],
  ['quiet', toldQuiet],
  ['quiet with a key without scopes', toldQuietUnscoped],
  ['quiet without an audit log', toldQuietWithoutLog],
  ['legacy', toldLegacy],
] as const;

describe.each(worlds)('the %s world', (_name, told) => {
  let scanned: ScannedWorld;
  beforeAll(async () => {
    scanned = await scanWorld(told);
  });

  it('is found to have everything that is planted, and nothing else', () => {
    expect(scanned.unanswered).toEqual([]);
    expect(objections(scanned)).toEqual(told.planted.map(keyOf).sort());
  });

  it('has every near miss, and none of them counts', () => {
    expect(brokenNearMisses(told, scanned)).toEqual([]);
  });

  it('has a finding for every way to become administrator that names its rule', () => {
    const { snapshotData, evaluation } = scanned;
    const settings = settingsSchema.parse(told.settings ?? {});
    const map = accessMapOf(snapshotOf(snapshotData), {
      ...settings.thresholds,
      ownApiKeyIds: settings.ownApiKeyIds,
    });
    const { ways } = answerShadowAdmins(map, {});
    expect(unraisedWays(ways, evaluation)).toEqual([]);
    expect(new Set(ways.map(({ step, rule = 'no rule' }) => `${step}: ${rule}`))).toMatchSnapshot();
  });

  it('counts nobody whose account is deactivated', () => {
    const gone = new Set(
      told.world.directory.accounts.flatMap(({ accountId, active }) => (active ? [] : accountId)),
    );
    const counted = scanned.evaluation.rules.flatMap(({ meta, results }) =>
      results
        .filter(({ outcome }) => outcome === 'pass' || outcome === 'fail')
        .filter(({ resource: { type, id } }) => type === 'account' && gone.has(id))
        .map(({ resource }) => `${meta.id} ${resource.name}`),
    );
    expect(counted).toEqual([]);
  });

  it('is told of once: nothing is planted twice or is a near miss as well', () => {
    const keys = [...told.planted, ...told.nearMisses].map(keyOf);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('is covered rule by rule as it should be, by the scan itself as by its snapshot', () => {
    expect(scanned.evaluation.rules.map(({ coverage }) => coverage)).toEqual(scanned.coverage);
    expect(coverageTable(scanned.coverage)).toMatchSnapshot();
  });
});

const catalogueSchema = z.object({ rules: z.array(z.object({ id: z.string() })) });

/** The ids of the catalogue where it can be read, or else those of the rules, which another test compares with it. */
function catalogueIds(): readonly string[] {
  const file = join(documentsFolder(), '..', 'catalogue.json');
  const ids = existsSync(file)
    ? catalogueSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).rules.map(({ id }) => id)
    : rules.map(({ meta }) => meta.id);
  return [...ids].sort();
}

describe('every entry of the catalogue', () => {
  const ids = catalogueIds();
  const of = (lists: 'planted' | 'nearMisses') =>
    [...new Set(worlds.flatMap(([, told]) => told[lists]).map(({ rule }) => rule))].sort();

  it('is a rule', () => {
    expect(ids).toHaveLength(136);
    expect(rules.map(({ meta }) => meta.id)).toEqual(ids);
  });

  it('is run by the tester of rules', () => {
    const tester = /^(?:ruleTester|attestationTester)\(/m;
    const folder = join(__dirname, '../../src/rules');
    const untested = ids.filter(
      (id) => !tester.test(readFileSync(join(folder, `${id}.test.ts`), 'utf8')),
    );
    expect(untested).toEqual([]);
  });

  it('is planted in a world', () => {
    expect(of('planted')).toEqual(ids);
  });

  it('has a near miss in a world', () => {
    expect(of('nearMisses')).toEqual(ids);
  });
});
