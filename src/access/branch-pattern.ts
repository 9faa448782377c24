/** Whether something is about a branch. `unclear`: Bitbucket does not say enough to know. */
export type Coverage = 'covered' | 'not-covered' | 'unclear';

/**
 * Whether a branch pattern of Bitbucket covers a branch. Bitbucket does not document its patterns beyond `*`, so a
 * branch is covered when every usual reading of the pattern covers it, and unclear when only some do: whether `*` and
 * `?` stand for a slash, whether a double star and slash may stand for nothing, and what brackets and braces mean.
 * Names are compared with regard to case, as git does. Source: Bitbucket Cloud, use branch permissions, 2026.
 */
export function patternCoverage(pattern: string, branch: string): Coverage {
  if (matches(readStrictly(pattern), branch)) return 'covered';
  return matches(readLoosely(pattern), branch) ? 'unclear' : 'not-covered';
}

/** One part of a pattern: what a character may be, and whether there may be none or many of it. */
interface Part {
  readonly fits: (character: string) => boolean;
  readonly repeats: boolean;
}

const anything = (): boolean => true;
const withinSegment = (character: string): boolean => character !== '/';

function exactly(character: string): Part {
  return { fits: (other) => other === character, repeats: false };
}

/** Wildcards stay between slashes, and everything else is what it is. */
function readStrictly(pattern: string): readonly Part[] {
  return (pattern.match(/\*+|[^*]/g) ?? []).map((token): Part => {
    if (token === '?') return { fits: withinSegment, repeats: false };
    if (!token.startsWith('*')) return exactly(token);
    return { fits: token === '*' ? withinSegment : anything, repeats: true };
  });
}

/** Wildcards stand for slashes too, and what may be a class, a choice or an optional path stands for anything. */
function readLoosely(pattern: string): readonly Part[] {
  return (pattern.match(/\*{2,}\/|\*+|\[[^\]]*\]|\{[^}]*\}|[^]/g) ?? []).map((token): Part => {
    if (token === '?' || /^\[.+/.test(token)) return { fits: anything, repeats: false };
    if (/^\*|^\{.+/.test(token)) return { fits: anything, repeats: true };
    return exactly(token);
  });
}

/** Steps through the text with every number of parts that may be used up so far, so that no pattern takes long. */
function matches(parts: readonly Part[], text: string): boolean {
  let reached = afterRepeats(parts, new Set([0]));
  for (const character of text.split('')) {
    const next = new Set<number>();
    for (const at of reached) {
      const part = parts[at];
      if (part?.fits(character) === true) next.add(part.repeats ? at : at + 1);
    }
    reached = afterRepeats(parts, next);
  }
  return reached.has(parts.length);
}

/** Adds the places that follow by using a repeating part no more. */
function afterRepeats(parts: readonly Part[], places: Set<number>): Set<number> {
  for (const at of places) if (parts[at]?.repeats === true) places.add(at + 1);
  return places;
}
