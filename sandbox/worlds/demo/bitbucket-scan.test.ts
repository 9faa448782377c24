import { defaultSettings } from '../../../src/contract';
import { snapshotOf } from '../../../src/domain';
import { evaluate } from '../../../src/engine';
import { bitbucketCollectors } from '../../../src/products/bitbucket';
import { organizationCollectors } from '../../../src/products/organization';
import { bitbucketRules } from '../../../src/rules/bitbucket';
import { nearMissesBitbucket, plantedBitbucket } from './bitbucket-planted';
import { demoDay } from './demo-world';
import type { Planted } from './planted';
import { collectConnected } from './testing/collect-connected';

function names(list: readonly Planted[]): readonly string[] {
  return list.map(({ rule, resourceId }) => `${rule} ${resourceId}`).sort();
}

/** What every Bitbucket rule says of the demo workspace. */
async function scan() {
  const { site, slices: collected } = await collectConnected();
  const slices = [...bitbucketCollectors, ...organizationCollectors].map(({ slice }) => [
    slice,
    collected(slice),
  ]);
  const snapshot = snapshotOf({
    siteUrl: site.world.siteUrl,
    takenAt: demoDay.toISOString(),
    slices: Object.fromEntries(slices) as Parameters<typeof snapshotOf>[0]['slices'],
  });
  return evaluate(bitbucketRules, snapshot, defaultSettings).rules;
}

describe('a scan of the demo workspace', () => {
  let rules: Awaited<ReturnType<typeof scan>>;
  beforeAll(async () => {
    rules = await scan();
  });

  it('finds everything that is planted, and nothing else', () => {
    const found = rules.flatMap(({ meta, results }) =>
      results
        .filter(({ outcome }) => outcome === 'fail')
        .map(({ resource }) => `${meta.id} ${resource.id}`),
    );
    expect(found.sort()).toEqual(names(plantedBitbucket));
    expect(names(nearMissesBitbucket).filter((name) => found.includes(name))).toEqual([]);
  });

  it('answers every question', () => {
    expect(rules.map(({ coverage }) => [coverage.rule, coverage.outcome])).toEqual(
      bitbucketRules.map(({ meta }) => [meta.id, 'evaluated']),
    );
  });

  it('has something planted for every rule, and beside it something that only looks like it', () => {
    const idsOf = (list: readonly Planted[]) => [...new Set(list.map(({ rule }) => rule))].sort();
    expect(idsOf(plantedBitbucket)).toEqual(bitbucketRules.map(({ meta }) => meta.id));
    // There is one workspace, and it has the finding.
    const ofParts = bitbucketRules.filter(({ meta }) => meta.resource !== 'bitbucket:workspace');
    expect(idsOf(nearMissesBitbucket)).toEqual(ofParts.map(({ meta }) => meta.id));
  });
});
