import fc from 'fast-check';
import { accessWords } from '../../contract';
import { snapshotOf } from '../../domain';
import type { SnapshotData } from '../../domain';
import type { AccessMap } from './access-map';
import { nodeNamed } from './find-node';
import { accessMapOf } from './from-snapshot';
import { typeOf } from './node-facts';
import { AccessChecker } from './questions/access-checker';
import { Reach } from './questions/reach';
import { selectionOf, wordsIn } from './questions/selection';
import type { Selection } from './questions/selection';
import { whoCan } from './questions/who-can';
import { names } from './testing/generated-parts';
import { Oracle } from './testing/oracle';
import { organizations, resources } from './testing/organizations';

const runs = { numRuns: 1_000 };

interface Case {
  readonly map: AccessMap;
  readonly resource: number;
  readonly selection: Selection;
}

/** Accounts that an answer names, and whether it names a class of people besides, in which anybody may be. */
function named({ map, resource, selection }: Case) {
  const { paths, accounts } = whoCan(map, resource, selection);
  return {
    accounts: new Set(accounts.map(({ account }) => account)),
    crowd: paths.some(({ subject }) => typeOf(map, subject) === 'audience'),
  };
}

/** Everything in which the map and the oracle differ, in words. */
function differences(data: SnapshotData): readonly string[] {
  const map = accessMapOf(snapshotOf(data));
  const oracle = new Oracle(data);
  const checker = new AccessChecker(map);
  const accounts = names.accounts.map((id) => {
    const node = nodeNamed(map, `account/${id}`);
    return { id, node, reach: new Reach(map).of(node) };
  });
  const connected = data.slices['organization.organization'] !== undefined;
  const wrong: string[] = [];
  for (const name of resources) {
    if (name.startsWith('org:') && !connected) continue;
    const resource = nodeNamed(map, name);
    for (const word of accessWords) {
      const selection = selectionOf(map, word);
      const answer = named({ map, resource, selection });
      for (const { id, node, reach } of accounts) {
        const doubt = `${id} ${word} ${name}`;
        const can = oracle.can({ accountId: id, word, resource: name });
        if (checker.can(node, resource, selection) !== can) wrong.push(`${doubt}: not ${can}`);
        if (can && !wordsIn(reach.on(resource)).includes(word)) wrong.push(`${doubt}: unreached`);
        if (answer.accounts.has(node) && !can) wrong.push(`${doubt}: named`);
        if (!answer.accounts.has(node) && can && !answer.crowd) wrong.push(`${doubt}: unnamed`);
      }
    }
  }
  return wrong;
}

describe('the map against an oracle that looks through all slices', () => {
  it('says yes and no, names who can, and finds what is reached exactly as the oracle does', () => {
    fc.assert(
      fc.property(organizations, (data) => {
        expect(differences(data)).toEqual([]);
      }),
      runs,
    );
  });
});
