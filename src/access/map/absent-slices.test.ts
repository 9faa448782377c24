import fc from 'fast-check';
import { accessWords } from '../../contract';
import { AppError, snapshotOf } from '../../domain';
import type { SliceName, SnapshotData } from '../../domain';
import type { AccessMap } from './access-map';
import { answerReach } from './answers/reach';
import { answerShadowAdmins } from './answers/shadow-admins';
import { answerWhoCan } from './answers/who-can';
import { accessMapOf } from './from-snapshot';
import { mapSlices } from './from-snapshot/map-slices';
import { names } from './testing/generated-parts';
import { organizations, resources } from './testing/organizations';

const runs = { numRuns: 150 };

/** Who is told, and what is told not to be known. */
interface Told {
  readonly who: readonly string[];
  readonly limits: readonly string[];
}

type Question = (map: AccessMap) => Told;

const questions: readonly (readonly [string, Question])[] = [
  ...resources.flatMap((resource) =>
    accessWords.map((permission): readonly [string, Question] => [
      `who can ${permission} ${resource}`,
      (map) => {
        const { accounts, paths, limits } = answerWhoCan(map, { permission, resource });
        const subjects = paths.map(({ subject }) => `${subject.type}/${subject.id}`);
        return { who: [...accounts.map(({ account }) => account.id), ...subjects], limits };
      },
    ]),
  ),
  ...names.accounts.map((id): readonly [string, Question] => [
    `what ${id} reaches`,
    (map) => {
      const answer = answerReach(map, { principal: `account/${id}` });
      const who = answer.resources.flatMap(({ resource, words }) =>
        words.map((word) => `${word} ${resource.type}/${resource.id}`),
      );
      return { who, limits: answer.limits };
    },
  ]),
  [
    'who can become administrator',
    (map) => {
      const { ways, limits } = answerShadowAdmins(map, {});
      return {
        who: ways.map(({ step, who, group, resource }) =>
          [step, who.id, group?.id, resource.type, resource.id].join(' '),
        ),
        limits,
      };
    },
  ],
];

function asked(map: AccessMap, question: Question): Told | undefined {
  try {
    return question(map);
  } catch (error) {
    // What is not on the map is refused.
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** Questions that find less without some slices, and say nothing more about what they do not know. */
function silent(data: SnapshotData, dropped: readonly SliceName[]): readonly string[] {
  const slices = Object.fromEntries(
    Object.entries(data.slices).filter(([name]) => !dropped.some((one) => one === name)),
  );
  const before = accessMapOf(snapshotOf(data));
  const after = accessMapOf(snapshotOf({ ...data, slices }));
  return questions.flatMap(([words, question]) => {
    const was = asked(before, question);
    const is = asked(after, question);
    if (was === undefined || is === undefined) return [];
    const missing = was.who.filter((one) => !is.who.includes(one));
    const said = is.limits.some((limit) => !was.limits.includes(limit));
    return missing.length === 0 || said ? [] : [`${words}: ${missing.join(', ')}`];
  });
}

describe('an answer from a snapshot that lacks a slice', () => {
  it('says so, or finds everybody all the same', () => {
    fc.assert(
      fc.property(organizations, fc.constantFrom(...mapSlices), (data, dropped) => {
        fc.pre(dropped in data.slices);
        expect(silent(data, [dropped])).toEqual([]);
      }),
      runs,
    );
  });

  it.each(['jira.', 'confluence.', 'bitbucket.', 'organization.'])(
    'says so when nothing of %s was collected',
    (product) => {
      const dropped = [...mapSlices].filter((name) => name.startsWith(product));
      fc.assert(
        fc.property(organizations, (data) => {
          expect(silent(data, dropped)).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );
});
