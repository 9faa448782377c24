import { holdingsOf } from '../access/space-grants';
import { operationText } from '../access/space-operations';
import type { Evidence } from '../contract';
import type { ConfluenceSpace, RuleResult, SpaceGrant } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { grantsOf } from './confluence-facts';
import { notApplicable, offends, settle, unclear } from './judgement';
import type { Failure, Judgement } from './judgement';
import { spacePermissionsUrl } from './links';
import { spaceRef } from './resources';
import { unseenItems } from './unseen-items';
import { listedBriefly } from './wording';

/** What a rule asks of every space. */
export interface SpaceQuestion {
  /** Why the question does not arise for a space; undefined when it does. */
  readonly outside?: (space: ConfluenceSpace) => string | undefined;
  /** Judges the grants that were seen. `reason` says why there may be more, and is added as unclear by itself. */
  readonly judge: (
    grants: readonly SpaceGrant[],
    space: ConfluenceSpace,
    reason: string | undefined,
  ) => readonly Judgement[];
  readonly failure: (
    space: ConfluenceSpace,
    evidence: readonly Evidence[],
  ) => Pick<Failure, 'message'> & Partial<Failure>;
}

/** Asks a question of the grants of every space, each space one result. */
export function judgeSpaces(facts: RuleFacts, question: SpaceQuestion): RuleResult[] {
  const { siteUrl } = facts.snapshot;
  const grantsIn = grantsOf(facts);
  const spaces = collected(facts.snapshot, 'confluence.spaces');
  const judged = spaces.items.map((space) => {
    const resource = spaceRef(siteUrl, space);
    const outside = question.outside?.(space);
    if (outside !== undefined) return notApplicable(resource, outside);
    const { grants, reason } = grantsIn(space);
    const judgements = question.judge(grants, space, reason);
    return settle(
      resource,
      reason === undefined ? judgements : [...judgements, unclear(reason)],
      (evidence) => ({
        affected: [],
        fixUrl: spacePermissionsUrl(siteUrl, space.key),
        ...question.failure(space, evidence),
      }),
    );
  });
  return [...judged, ...unseenSpaces(facts)];
}

/** Spaces that are known to exist and could not be read at all. */
export function unseenSpaces({ snapshot }: RuleFacts): RuleResult[] {
  return unseenItems(collected(snapshot, 'confluence.spaces'), 'confluence:space', 'Space');
}

/** Nobody works in an archived space, so rules about its daily life leave it alone. */
export function archivedSpace({ status }: ConfluenceSpace): string | undefined {
  return status === 'archived' ? 'The space is archived' : undefined;
}

/** Tells everything that somebody holds in a space, one judgement for each way it is held. */
export function offendingHoldings(
  facts: RuleFacts,
): (space: ConfluenceSpace, who: string, grants: readonly SpaceGrant[]) => readonly Judgement[] {
  const roles = collected(facts.snapshot, 'confluence.spaceRoles').items;
  const roleNames = new Map(roles.map(({ id, name }) => [id, name]));
  return ({ id }, who, grants) =>
    holdingsOf(grants).map(({ principal, roleId, grants: held }) => {
      const permissions = held.map(operationText).sort();
      const way = roleId === undefined ? '' : ` by role "${roleNames.get(roleId) ?? roleId}"`;
      const list = roleId === undefined ? 'permissions' : 'role-assignments';
      return offends({
        text: `${who} may ${listedBriefly(permissions)}${way}`,
        source: `GET /wiki/api/v2/spaces/${id}/${list}`,
        data: {
          principal: principal.type,
          principalId: principal.id,
          permissions: permissions.join(', '),
          ...(roleId === undefined ? {} : { roleId }),
        },
      });
    });
}
