import { AnswersDiffer } from '../answers-differ';
import { generateOrganization } from '../organization/generate';
import { generateQuestions } from '../organization/questions';
import type { Question } from '../organization/questions';
import type { OrganizationSize } from '../organization/size';
import type { BenchReport } from '../report';
import { accessNotes } from './access-notes';
import { accessRows } from './access-rows';
import { measureMap } from './measure-map';
import { measurePeers } from './measure-peers';
import type { PeerMeasures } from './measure-peers';

interface AccessBench {
  readonly size: OrganizationSize;
  readonly questions: number;
  /** Milliseconds in which a peer may answer as many of the questions as it can. */
  readonly budgetMs: number;
  /** Told what happens, in lines without their end. */
  readonly tell: (line: string) => void;
}

/**
 * Builds the access map of a generated organization and asks it, and in the same run the peers the same.
 * @throws {AnswersDiffer} when a peer answers a question otherwise
 */
export async function accessBench(options: AccessBench): Promise<BenchReport> {
  const { size, budgetMs, tell } = options;
  tell(`generating ${size.accounts} accounts and ${size.grants} grants`);
  const organization = generateOrganization(size);
  const questions = generateQuestions(organization, options.questions);
  tell('building and asking the access map');
  const ours = await measureMap(organization, questions);
  const peers = await measurePeers(organization, { questions, budgetMs, tell });
  for (const peer of peers) requireEqual(questions, ours.answers, peer);
  return {
    name: 'access',
    rows: accessRows(organization, ours, peers),
    notes: accessNotes({ questions, ours, peers }),
  };
}

/** @throws {AnswersDiffer} naming the first question that is answered otherwise */
export function requireEqual(
  questions: readonly Question[],
  answers: readonly boolean[],
  { peer, measured }: Pick<PeerMeasures, 'peer' | 'measured'>,
): void {
  const place = measured.answers.findIndex((answer, at) => answer !== answers[at]);
  const question = questions[place];
  if (question === undefined) return;
  const { account, word, resource } = question;
  const words = (answer?: boolean) => (answer === true ? 'yes' : 'no');
  throw new AnswersDiffer(
    `The answers differ: may account ${account} ${word} ${resource.kind} ${resource.place}? The map says ${words(answers[place])}, ${peer} says ${words(measured.answers[place])}.`,
  );
}
