import { settingsSchema } from '../../../src/contract';
import { snapshotOf } from '../../../src/domain';
import { evaluate } from '../../../src/engine';
import { confluenceCollectors } from '../../../src/products/confluence';
import { rules } from '../../../src/rules';
import { collectConfluence } from '../../atlassian/confluence/testing/collect-confluence';
import {
  demoMemory,
  demoSensitiveSpaces,
  nearMissesConfluence,
  plantedConfluence,
} from './confluence-planted';
import { demoDay, demoWorld } from './demo-world';
import type { Planted } from './planted';

const confluenceRules = rules.filter(({ meta }) => meta.id.startsWith('confluence/'));
const settings = { sensitiveSpaces: demoSensitiveSpaces };

async function scan() {
  const world = demoWorld();
  const { slices, unanswered } = await collectConfluence(world, {
    settings,
    now: demoDay,
    remembered: demoMemory,
  });
  const data = {
    siteUrl: world.siteUrl,
    takenAt: demoDay.toISOString(),
    slices: Object.fromEntries(confluenceCollectors.map(({ slice }) => [slice, slices(slice)])),
  };
  const evaluation = evaluate(confluenceRules, snapshotOf(data), settingsSchema.parse(settings));
  return { evaluation, unanswered };
}

function names(list: readonly Planted[]): readonly string[] {
  return list.map(({ rule, resourceId }) => `${rule} ${resourceId}`).sort();
}

describe('a scan of the demo Confluence', () => {
  let scanned: Awaited<ReturnType<typeof scan>>;
  beforeAll(async () => {
    scanned = await scan();
  });

  it('finds everything that is planted, and nothing else', () => {
    const found = scanned.evaluation.rules.flatMap(({ meta, results }) =>
      results
        .filter(({ outcome }) => outcome === 'fail')
        .map(({ resource }) => `${meta.id} ${resource.id}`),
    );

    expect(scanned.unanswered).toEqual([]);
    expect([...found].sort()).toEqual(names(plantedConfluence));
    expect(names(nearMissesConfluence).filter((name) => found.includes(name))).toEqual([]);
  });
});

it('every rule of Confluence has something planted for it, and something that only looks like it', () => {
  const without = (list: readonly Planted[]) =>
    confluenceRules.filter(({ meta }) => !list.some(({ rule }) => rule === meta.id));

  // The demo shows everything to the app, so that nothing is left to report about what it does not see.
  expect(without(plantedConfluence).map(({ meta }) => meta.id)).toEqual([
    'confluence/reduced-visibility',
  ]);
  // The site is one resource: where it fails, it cannot look like it as well.
  expect(
    without(nearMissesConfluence).filter(({ meta }) => meta.resource !== 'confluence:site'),
  ).toEqual([]);
});
