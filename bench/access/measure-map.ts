import { accessMapOf } from '../../src/access/map/from-snapshot';
import { answerReach } from '../../src/access/map/answers/reach';
import { answerWhoCan } from '../../src/access/map/answers/who-can';
import type { AccessMap } from '../../src/access/map/access-map';
import { heldBytes, timed, Times } from '../measure';
import type { Organization } from '../organization/organization';
import type { Question } from '../organization/questions';
import { snapshotOfOrganization } from '../organization/snapshot';
import { answerAll } from './answered';
import type { Answered } from './answered';
import { MapAnswers, nodeOf } from './map-answers';

/** What our own map took. */
export interface MapMeasures extends Answered {
  readonly buildMs: number;
  /** Bytes of the map and of what answers from it, without the snapshot it was built from. */
  readonly bytes: number;
  /** Whole answers, with all paths in words. */
  readonly whoCan: Times;
  readonly reach: Times;
}

/** How many of the questions are also answered with all paths. */
const told = 200;

/** @throws {Error} when the map has not the grants that the organization has */
export async function measureMap(
  organization: Organization,
  questions: readonly Question[],
): Promise<MapMeasures> {
  const before = heldBytes();
  const { map, ms } = await buildMap(organization);
  const { grants } = organization.size;
  if (map.grants.holders.length !== grants) {
    throw new Error(`The map has ${map.grants.holders.length} grants instead of ${grants}.`);
  }
  const answers = new MapAnswers(map, organization);
  const bytes = heldBytes() - before;
  const budgetMs = Infinity;
  return {
    ...answerAll((question) => answers.ask(question), { questions, budgetMs }),
    buildMs: ms,
    bytes,
    ...tell(map, organization, questions.slice(0, told)),
  };
}

/** Builds the map by a function of its own, so that nothing holds on to the snapshot. */
async function buildMap(
  organization: Organization,
): Promise<{ readonly map: AccessMap; readonly ms: number }> {
  const snapshot = snapshotOfOrganization(organization);
  const { result: map, ms } = await timed(() => accessMapOf(snapshot));
  return { map, ms };
}

function tell(map: AccessMap, { accountIds }: Organization, questions: readonly Question[]) {
  const whoCan = new Times();
  const reach = new Times();
  for (const { account, resource, word } of questions) {
    const asked = { permission: word, resource: nodeOf(resource).join('/'), limit: 100 };
    time(whoCan, () => answerWhoCan(map, asked));
    const principal = `account/${accountIds[account] ?? ''}`;
    time(reach, () => answerReach(map, { principal }));
  }
  return { whoCan, reach };
}

function time(times: Times, work: () => unknown): void {
  const startedAt = performance.now();
  work();
  times.add(performance.now() - startedAt);
}
