import type { Question } from '../organization/questions';
import { Times } from '../measure';

/** What somebody answered. */
export interface Answered {
  readonly times: Times;
  /** The answers to the first questions, in order. */
  readonly answers: readonly boolean[];
}

interface Answering {
  readonly questions: readonly Question[];
  /** Made ready before the clock starts, as a service would have it at hand. */
  readonly prepare?: (question: Question) => () => boolean;
  /** Milliseconds after which no further question is begun. */
  readonly budgetMs: number;
}

/** Milliseconds in which questions are answered without being counted, so that the code is compiled. */
const warmUpMs = 500;

/**
 * Answers questions in their order, one after the other. @param ask makes a question ready, and gives back what is timed
 */
export function answerAll(
  ask: (question: Question) => () => boolean,
  { questions, budgetMs }: Answering,
): Answered {
  const times = new Times();
  const answers: boolean[] = [];
  until(warmUpMs, questions, (question) => {
    ask(question)();
  });
  until(budgetMs, questions, (question) => {
    const answer = ask(question);
    const startedAt = performance.now();
    answers.push(answer());
    times.add(performance.now() - startedAt);
  });
  return { times, answers };
}

/** Goes through questions as long as there is time, and through one at least. */
function until(
  budgetMs: number,
  questions: readonly Question[],
  visit: (question: Question) => void,
): void {
  const end = performance.now() + budgetMs;
  for (const question of questions) {
    visit(question);
    if (performance.now() > end) return;
  }
}
