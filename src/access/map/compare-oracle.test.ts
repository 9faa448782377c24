import fc from 'fast-check';
import { accessWords } from '../../contract';
import type { AccessWord, ChangedAccess, CompareAnswer, ComparedPrincipal } from '../../contract';
import { snapshotOf } from '../../domain';
import type { SnapshotData } from '../../domain';
import { answerCompare } from './answers/compare';
import { accessMapOf } from './from-snapshot';
import { names } from './testing/generated-parts';
import { agreeing, hidings, withHidden } from './testing/hidden';
import { Oracle } from './testing/oracle';
import { organizations, resources } from './testing/organizations';

const runs = { numRuns: 150 };

const whole = organizations.map(agreeing);

function dated(data: SnapshotData) {
  const snapshot = snapshotOf(data);
  return { snapshot, map: accessMapOf(snapshot) };
}

function compared(before: SnapshotData, after: SnapshotData): CompareAnswer {
  return answerCompare({ before: dated(before), after: dated(after) });
}

type Told = ReadonlySet<string>;

function toldOf(access: readonly ChangedAccess[], who: string): readonly string[] {
  return access.flatMap(({ resource, words }) =>
    words.map((word) => `${who} ${word} ${resource.type}/${resource.id}`),
  );
}

/** What an answer says of accounts one by one, and of classes and groups of everybody. */
function read({ accounts, principals }: CompareAnswer, side: 'lost' | 'gained' | 'unclear') {
  const crowd = principals.filter(({ who }) => who.type === 'audience');
  const each = (some: readonly ComparedPrincipal[], name?: string): Told =>
    new Set(some.flatMap((one) => toldOf(one[side], name ?? one.who.id)));
  return { accounts: each(accounts), crowd: each(crowd, 'crowd') };
}

/** Whether an account really can, by an oracle that sees everything. */
function truth(data: SnapshotData) {
  const oracle = new Oracle(data);
  const connected = data.slices['organization.users'] !== undefined;
  return (accountId: string, word: AccessWord, resource: string) =>
    (connected || !resource.startsWith('org:')) && oracle.can({ accountId, word, resource });
}

function everyDoubt(visit: (account: string, word: AccessWord, resource: string) => void): void {
  for (const account of names.accounts)
    for (const resource of resources)
      for (const word of accessWords) visit(account, word, resource);
}

describe('two dates against an oracle that sees everything', () => {
  it('are told apart exactly where both were seen whole', () => {
    fc.assert(
      fc.property(organizations, organizations, (before, after) => {
        const answer = compared(before, after);
        const lost = read(answer, 'lost');
        const gained = read(answer, 'gained');
        const unclear = read(answer, 'unclear');
        const [was, is] = [truth(before), truth(after)];
        const wrong: string[] = [];
        everyDoubt((account, word, resource) => {
          const key = `${account} ${word} ${resource}`;
          const changes = [
            { told: lost, real: was(account, word, resource) && !is(account, word, resource) },
            { told: gained, real: !was(account, word, resource) && is(account, word, resource) },
          ];
          for (const { told, real } of changes) {
            if (told.accounts.has(key) && !real) wrong.push(`${key}: told and not so`);
            const explained =
              told.accounts.has(key) ||
              unclear.accounts.has(key) ||
              [told, unclear].some((one) => one.crowd.has(`crowd ${word} ${resource}`));
            if (real && !explained) wrong.push(`${key}: so and not told`);
          }
        });
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it('never call lost or gained what only was not seen', () => {
    fc.assert(
      fc.property(
        fc.record({ before: whole, other: whole, same: fc.boolean() }),
        fc.record({ before: hidings, after: hidings }),
        ({ before, other, same }, hidden) => {
          const after = same ? before : other;
          const answer = compared(
            withHidden(before, hidden.before),
            withHidden(after, hidden.after),
          );
          const [lost, gained] = [read(answer, 'lost'), read(answer, 'gained')];
          const [was, is] = [truth(before), truth(after)];
          const wrong: string[] = [];
          everyDoubt((account, word, resource) => {
            const key = `${account} ${word} ${resource}`;
            if (lost.accounts.has(key) && is(account, word, resource)) wrong.push(`${key}: lost`);
            if (gained.accounts.has(key) && was(account, word, resource))
              wrong.push(`${key}: gained`);
          });
          expect(wrong).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('differ in nothing when they are equal', () => {
    fc.assert(
      fc.property(organizations, hidings, (data, hidden) => {
        const { principals, accounts, limits } = compared(
          withHidden(data, hidden),
          withHidden(data, hidden),
        );
        expect({ principals, accounts, limits }).toEqual({
          principals: [],
          accounts: [],
          limits: [],
        });
      }),
      runs,
    );
  });
});
