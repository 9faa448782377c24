import { gapsByResource } from '../access/unseen';
import type { Evidence, ResourceRef } from '../contract';
import type { PermissionScheme, RuleResult, SchemeGrant } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { schemeUseOf } from './jira-facts';
import { notApplicable, notAvailable, pass, settle, unclear } from './judgement';
import type { Judgement } from './judgement';
import { projectAccessUrl, schemeUrl } from './links';
import { projectRef, schemeRef, unseenRef } from './resources';

/** What a rule asks of every permission scheme. */
export interface SchemeQuestion {
  /** Why the question does not arise for a scheme; undefined when it does. */
  readonly outside?: (scheme: PermissionScheme) => string | undefined;
  readonly judge: (grant: SchemeGrant) => Judgement;
  /** The problem in one sentence. `affected` is what is known to use the scheme. */
  readonly message: (scheme: PermissionScheme, affected: readonly ResourceRef[]) => string;
}

/** Where every grant of every scheme is read. */
export const schemesSource = 'GET /rest/api/3/permissionscheme?expand=permissions';

/** A grant as evidence. `who` begins the sentence. */
export function grantEvidence(text: string, { id, permission, holder }: SchemeGrant): Evidence {
  return {
    text,
    source: schemesSource,
    data: {
      grantId: id,
      permission,
      holder: holder.type,
      ...(holder.id === undefined ? {} : { holderId: holder.id }),
    },
  };
}

/**
 * Asks a question of all grants of all schemes. A scheme that offends but that no live project uses harms nobody, and
 * is told apart from one that is clean; where it is not known whether any does, so is that.
 */
export function judgeSchemes(facts: RuleFacts, question: SchemeQuestion): RuleResult[] {
  const { siteUrl } = facts.snapshot;
  const schemes = collected(facts.snapshot, 'jira.permissionSchemes');
  const use = schemeUseOf(facts);
  const gaps = gapsByResource(schemes);
  const seen = new Set(schemes.items.map(({ id }) => id));
  const projects = new Map(
    collected(facts.snapshot, 'jira.projects').items.map((project) => [project.id, project]),
  );

  const judged = schemes.items.map((scheme): RuleResult => {
    const resource = schemeRef(siteUrl, scheme);
    const outside = question.outside?.(scheme);
    if (outside !== undefined) return notApplicable(resource, outside);
    const gap = gaps.get(scheme.id);
    const judgements = scheme.grants.map((grant) => question.judge(grant));
    if (gap !== undefined) judgements.push(unclear(gap.reason));
    if (judgements.every(({ kind }) => kind === 'fine')) return pass(resource);
    if (use.isUnused(scheme)) return notApplicable(resource, 'No live project uses it');
    const affected = use.projectsOf(scheme).map((project) => projectRef(siteUrl, project));
    if (affected.length === 0)
      return notAvailable(resource, 'Which projects use it could not be read');
    const owner = projects.get(scheme.projectId ?? '');
    return settle(resource, judgements, () => ({
      message: question.message(scheme, affected),
      affected,
      fixUrl:
        owner === undefined ? schemeUrl(siteUrl, scheme.id) : projectAccessUrl(siteUrl, owner),
    }));
  });
  const unseen = [...gaps].flatMap(([id, { reason }]) =>
    seen.has(id)
      ? []
      : [notAvailable(unseenRef('jira:permission-scheme', id, 'Permission scheme'), reason)],
  );
  return [...judged, ...unseen];
}
