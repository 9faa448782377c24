import fc from 'fast-check';
import { defaultSettings } from '../../contract';
import { snapshotOf } from '../../domain';
import { evaluate } from '../../engine';
import { rules } from '../../rules';
import { answerShadowAdmins } from './answers/shadow-admins';
import { accessMapOf } from './from-snapshot';
import { names } from './testing/generated-parts';
import { organizations } from './testing/organizations';
import { unraisedWays } from './testing/raised-ways';

const runs = { numRuns: 500 };

/** What is administered as a whole, and single spaces. */
const questions = [{}, ...names.spaces.map((id) => ({ resource: `confluence:space/${id}` }))];

describe('a rule that a way to become administrator names', () => {
  it('has a finding about something that the way leads through', () => {
    fc.assert(
      fc.property(organizations, (data) => {
        const snapshot = snapshotOf(data);
        const map = accessMapOf(snapshot);
        const ways = questions.flatMap((question) => answerShadowAdmins(map, question).ways);
        const named = new Set(ways.map(({ rule }) => rule));
        const asked = rules.filter(({ meta }) => named.has(meta.id));
        expect(unraisedWays(ways, evaluate(asked, snapshot, defaultSettings))).toEqual([]);
      }),
      runs,
    );
  });
});
