import { answerCompare } from '../../src/access/map/answers/compare';
import { answerCut } from '../../src/access/map/answers/cut';
import { answerReach } from '../../src/access/map/answers/reach';
import { answerSearch } from '../../src/access/map/answers/search';
import { answerShadowAdmins } from '../../src/access/map/answers/shadow-admins';
import { answerWhatIf } from '../../src/access/map/answers/what-if';
import { answerWhoCan } from '../../src/access/map/answers/who-can';
import type { Dated } from '../../src/access/map/compare/comparison';
import { exportLines } from '../../src/access/map/export';
import { accessMapOf } from '../../src/access/map/from-snapshot';
import { snapshotOf } from '../../src/domain';
import type { SnapshotData } from '../../src/domain';
import { ConfigurationError } from '../live/configuration-error';
import type { AccessArguments, AccessQuestion } from './access-arguments';
import { readSnapshotFile } from './snapshot-file';
import { compareText } from './compare-text';
import {
  cutText,
  reachText,
  searchText,
  shadowAdminsText,
  whatIfText,
  whoCanText,
} from './access-text';

/**
 * Answers a question from a snapshot, as text that ends with a line end.
 * @throws {AppError} in a sentence, when the question names something that does not exist
 */
export function answerQuestion(
  snapshot: SnapshotData,
  question: AccessQuestion,
  format: AccessArguments['format'],
): string {
  const before = dated(snapshot);
  const { map } = before;
  const inFormat = <T>(answer: T, textOf: (answer: T) => string): string =>
    format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : textOf(answer);
  switch (question.ask) {
    case 'who-can':
      return inFormat(answerWhoCan(map, question), whoCanText);
    case 'reach':
      return inFormat(answerReach(map, question), reachText);
    case 'what-if':
      return inFormat(answerWhatIf(map, question.changes), whatIfText);
    case 'cut':
      return inFormat(answerCut(map, question), cutText);
    case 'shadow-admins':
      return inFormat(answerShadowAdmins(map, question), shadowAdminsText);
    case 'compare': {
      const later = readSnapshotFile(question.to);
      if (later.siteUrl !== snapshot.siteUrl) {
        throw new ConfigurationError(
          `${question.to} is of ${later.siteUrl}, and it would be compared with ${snapshot.siteUrl}: only snapshots of one site can be.`,
        );
      }
      return inFormat(answerCompare({ ...question, before, after: dated(later) }), compareText);
    }
    case 'export':
      return `${[...exportLines(map, question.as)].join('\n')}\n`;
    case 'search':
      return inFormat(answerSearch(map, { text: question.text }), searchText);
  }
}

function dated(data: SnapshotData): Dated {
  const snapshot = snapshotOf(data);
  return { snapshot, map: accessMapOf(snapshot) };
}
