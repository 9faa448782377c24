import { gapsByResource } from '../access/unseen';
import type { ResourceRef } from '../contract';
import type { IssueSecurityScheme, RuleResult, SecurityLevel } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { notApplicable, notAvailable, pass, settle } from './judgement';
import type { Judgement } from './judgement';
import { securitySchemeUrl } from './links';
import { byId, projectRef, securitySchemeRef, unseenRef } from './resources';

/** What a rule asks of every issue security scheme. */
export interface SecuritySchemeQuestion {
  readonly judge: (
    scheme: IssueSecurityScheme,
    levels: readonly SecurityLevel[],
  ) => readonly Judgement[];
  /** The problem in one sentence. `affected` is empty when the scheme's projects could not be read. */
  readonly message: (scheme: IssueSecurityScheme, affected: readonly ResourceRef[]) => string;
}

/** Where issue security schemes and the projects that use them are read. */
export const securitySchemesSource = 'GET /rest/api/3/issuesecurityschemes/search';

/**
 * Asks a question of every issue security scheme. One that offends but that no live project uses harms nobody, and is
 * told apart from one that is clean.
 */
export function judgeSecuritySchemes(
  { snapshot }: RuleFacts,
  { judge, message }: SecuritySchemeQuestion,
): RuleResult[] {
  const { siteUrl } = snapshot;
  const schemes = collected(snapshot, 'jira.issueSecuritySchemes');
  const use = collected(snapshot, 'jira.projectSecuritySchemes');
  const projects = collected(snapshot, 'jira.projects');
  const levels = collected(snapshot, 'jira.securityLevels').items;
  const live = new Map(
    projects.items.filter(({ status }) => status === 'live').map((one) => [one.id, one]),
  );
  const seesUse = use.gaps.length + projects.gaps.length === 0;
  const seen = new Set(schemes.items.map(({ id }) => id));

  const judged = schemes.items.map((scheme): RuleResult => {
    const resource = securitySchemeRef(siteUrl, scheme);
    const own = levels.filter(({ schemeId }) => schemeId === scheme.id);
    const judgements = judge(scheme, own);
    if (judgements.every(({ kind }) => kind === 'fine')) return pass(resource);
    const affected = use.items
      .filter(({ schemeId }) => schemeId === scheme.id)
      .flatMap(({ projectId }) => live.get(projectId) ?? [])
      .map((project) => projectRef(siteUrl, project))
      .sort(byId);
    if (affected.length === 0 && seesUse) return notApplicable(resource, 'No live project uses it');
    return settle(resource, judgements, () => ({
      message: message(scheme, affected),
      affected,
      fixUrl: securitySchemeUrl(siteUrl, scheme.id),
    }));
  });
  const unseen = [...gapsByResource(schemes)].flatMap(([id, { reason }]) =>
    seen.has(id)
      ? []
      : [
          notAvailable(
            unseenRef('jira:issue-security-scheme', id, 'Issue security scheme'),
            reason,
          ),
        ],
  );
  return [...judged, ...unseen];
}
