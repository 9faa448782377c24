import type { Answered, AskedAt } from '../../contract';
import type { Ports } from '../../domain';
import type { AccessMap } from '../../access/map/access-map';
import { answerCompare } from '../../access/map/answers/compare';
import { answerCut } from '../../access/map/answers/cut';
import { answerReach } from '../../access/map/answers/reach';
import { answerSearch } from '../../access/map/answers/search';
import { answerShadowAdmins } from '../../access/map/answers/shadow-admins';
import { answerWhatIf } from '../../access/map/answers/what-if';
import { answerWhoCan } from '../../access/map/answers/who-can';
import { exportPart } from '../../access/map/export';
import { listSnapshots } from '../../storage/snapshots';
import {
  compare,
  cut,
  exporting,
  reach,
  search,
  shadowAdmins,
  whatIf,
  whoCan,
} from './access-inputs';
import {
  comparePage,
  cutPage,
  reachPage,
  shadowAdminsPage,
  whatIfPage,
  whoCanPage,
} from './access-sizes';
import { askedMap } from './asked-map';
import { defineResolver } from './define-resolver';
import { nothing } from './inputs';

export const listAccessSnapshots = defineResolver({
  name: 'access.snapshots',
  input: nothing,
  async run({ keyValues }) {
    const kept = await listSnapshots(keyValues);
    return kept.map(({ scanId, takenAt }) => ({ scanId, takenAt })).reverse();
  },
});

export const searchAccess = defineResolver({
  name: 'access.search',
  input: search,
  run: (ports, question) => answered(ports, question, (map) => answerSearch(map, question)),
});

export const askWhoCan = defineResolver({
  name: 'access.whoCan',
  input: whoCan,
  run: (ports, { offset, ...question }) =>
    answered(ports, question, (map) => whoCanPage(answerWhoCan(map, question), offset)),
});

export const askReach = defineResolver({
  name: 'access.reach',
  input: reach,
  run: (ports, { offset, ...question }) =>
    answered(ports, question, (map) => reachPage(answerReach(map, question), offset)),
});

export const askWhatIf = defineResolver({
  name: 'access.whatIf',
  input: whatIf,
  run: (ports, question) =>
    answered(ports, question, (map) => whatIfPage(answerWhatIf(map, question.changes))),
});

export const askCut = defineResolver({
  name: 'access.cut',
  input: cut,
  run: (ports, { from = [], keep = [], ...question }) =>
    answered(ports, question, (map) => cutPage(answerCut(map, { ...question, from, keep }))),
});

export const askShadowAdmins = defineResolver({
  name: 'access.shadowAdmins',
  input: shadowAdmins,
  run: (ports, { offset, ...question }) =>
    answered(ports, question, (map) => shadowAdminsPage(answerShadowAdmins(map, question), offset)),
});

export const askCompare = defineResolver({
  name: 'access.compare',
  input: compare,
  async run(ports, { before: earlier, at, offset, ...question }) {
    const before = await askedMap(ports, { at: earlier });
    const after = await askedMap(ports, at === undefined ? {} : { at });
    const answer = comparePage(answerCompare({ ...question, before, after }), offset);
    return { takenAt: after.map.takenAt, answer };
  },
});

export const exportAccess = defineResolver({
  name: 'access.export',
  input: exporting,
  run: (ports, { format, part = 0, ...question }) =>
    answered(ports, question, (map) => exportPart(map, format, part)),
});

async function answered<T>(
  ports: Ports,
  asked: AskedAt,
  answer: (map: AccessMap) => T,
): Promise<Answered<T>> {
  const { map } = await askedMap(ports, asked);
  return { takenAt: map.takenAt, answer: answer(map) };
}
