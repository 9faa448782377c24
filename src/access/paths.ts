import type { Evidence } from '../contract';

/** One way by which people come to hold something: a role actor, a direct grant, a group. */
export interface Path {
  /** The way in a sentence; absent when nothing of it could be seen. */
  readonly evidence?: Evidence;
  /** Account ids of the active people it brings. */
  readonly people: readonly string[];
  /** How many more it may bring that could not be seen; 0 when all were. */
  readonly unseen: number;
  /** Why some could not be seen, as a sentence. */
  readonly reason?: string;
}

/** How many distinct people some paths bring together: at least those seen, at most `atMost`. */
export interface HeadCount {
  readonly seen: number;
  readonly atMost: number;
  readonly reason: string | undefined;
}

/** Counts people once, however many paths bring them. */
export function countHeads(paths: readonly Path[]): HeadCount {
  const people = new Set<string>();
  let unseen = 0;
  let reason: string | undefined;
  for (const path of paths) {
    for (const accountId of path.people) people.add(accountId);
    unseen += path.unseen;
    if (path.unseen > 0) reason ??= path.reason;
  }
  return { seen: people.size, atMost: people.size + unseen, reason };
}

/** The paths that bring somebody, as evidence. */
export function evidenceOf(paths: readonly Path[]): readonly Evidence[] {
  return paths.flatMap(({ people, evidence }) =>
    people.length > 0 && evidence !== undefined ? [evidence] : [],
  );
}

/** A way that may bring up to `unseen` people, none of whom could be seen. */
export function unseenPath(unseen: number, reason: string): Path {
  return { people: [], unseen, reason };
}
