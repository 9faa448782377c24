import type { ConfluenceSpace, RuleResult } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { notApplicable, settle } from './judgement';
import type { Judgement } from './judgement';
import { unseenSpaces } from './judge-spaces';
import type { SpaceQuestion } from './judge-spaces';
import { spacePermissionsUrl } from './links';
import { spaceRef } from './resources';

interface AnonymousQuestion extends Pick<SpaceQuestion, 'failure'> {
  /** Spaces of the other status are another rule's. */
  readonly status: ConfluenceSpace['status'];
  readonly judge: (space: ConfluenceSpace) => readonly Judgement[];
}

/** Asks of every space of one status what anonymous visitors may do in it. */
export function judgeAnonymousSpaces(
  facts: RuleFacts,
  { status, judge, failure }: AnonymousQuestion,
): RuleResult[] {
  const { siteUrl } = facts.snapshot;
  const spaces = collected(facts.snapshot, 'confluence.spaces').items;
  const judged = spaces.map((space) => {
    const resource = spaceRef(siteUrl, space);
    if (space.status !== status) {
      const other = space.status === 'archived' ? 'The space is archived' : 'The space is in use';
      return notApplicable(resource, other);
    }
    return settle(resource, judge(space), (evidence) => ({
      affected: [],
      fixUrl: spacePermissionsUrl(siteUrl, space.key),
      ...failure(space, evidence),
    }));
  });
  return [...judged, ...unseenSpaces(facts)];
}
