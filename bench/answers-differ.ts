/** The answers of a peer differ from ours, so that nothing can be compared. */
export class AnswersDiffer extends Error {}
