import { json } from '../../routing/responses';
import type { WorldIssueSecurityScheme, WorldSecurityLevel } from '../../world/jira-issue-security';
import type { JiraContext, Operation } from '../context';
import { offsetPage } from '../paging';
import { flag } from '../parameters';
import { renderHolder } from '../render/scheme';

const scope = 'manage:jira-configuration';
const pageRules = { initial: 50, max: 50 };

/** Issue security schemes, their levels and who is on them. Only administrators read them. */
export function issueSecurityOperations(context: JiraContext): readonly Operation[] {
  const { siteUrl, access, jira } = context;
  const page = <T>(
    items: readonly T[],
    render: (item: T) => unknown,
    { pathname, query }: { readonly pathname: string; readonly query: URLSearchParams },
  ) =>
    json(
      200,
      offsetPage(items, render, { address: { siteUrl, pathname, query }, rules: pageRules }),
    );
  return [
    {
      method: 'GET',
      path: '/rest/api/3/issuesecurityschemes/search',
      query: ['startAt', 'maxResults', 'id', 'projectId'],
      scope,
      answer: (request) => {
        access.requireAdmin(request.caller);
        const ids = request.query.getAll('id');
        const projectIds = request.query.getAll('projectId');
        const found = jira.issueSecuritySchemes.filter(
          ({ id }) =>
            (ids.length === 0 || ids.includes(id)) &&
            (projectIds.length === 0 || usersOf(id, projectIds, context).length > 0),
        );
        return page(found, (scheme) => renderScheme(scheme, projectIds, context), request);
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/issuesecurityschemes/level',
      query: ['startAt', 'maxResults', 'id', 'schemeId', 'onlyDefault'],
      scope,
      answer: (request) => {
        access.requireAdmin(request.caller);
        const onlyDefault = flag(request.query, 'onlyDefault');
        const wanted = inclusive(request.query, 'id');
        const found = levelsOf(jira.issueSecuritySchemes).filter(
          ({ scheme, level }) =>
            wanted(scheme.id, level.id) && (!onlyDefault || scheme.defaultLevelId === level.id),
        );
        return page(found, (one) => renderLevel(one, siteUrl), request);
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/issuesecurityschemes/level/member',
      query: ['startAt', 'maxResults', 'id', 'schemeId', 'levelId', 'expand'],
      scope,
      answer: (request) => {
        access.requireAdmin(request.caller);
        const ids = request.query.getAll('id');
        const wanted = inclusive(request.query, 'levelId');
        const found = levelsOf(jira.issueSecuritySchemes)
          .filter(({ scheme, level }) => wanted(scheme.id, level.id))
          .flatMap(({ scheme, level }) =>
            level.members.map((member) => ({ ...member, scheme, level })),
          )
          .filter(({ id }) => ids.length === 0 || ids.includes(id));
        return page(
          found,
          ({ id, holder, scheme, level }) => ({
            id,
            issueSecurityLevelId: level.id,
            issueSecuritySchemeId: scheme.id,
            holder: renderHolder(holder, context),
          }),
          request,
        );
      },
    },
  ];
}

interface Level {
  readonly scheme: WorldIssueSecurityScheme;
  readonly level: WorldSecurityLevel;
}

function levelsOf(schemes: readonly WorldIssueSecurityScheme[]): readonly Level[] {
  return schemes.flatMap((scheme) => scheme.levels.map((level) => ({ scheme, level })));
}

/** What is named by its scheme or by itself is given; what nobody names is given when nothing is named. */
function inclusive(query: URLSearchParams, levels: 'id' | 'levelId') {
  const schemeIds = query.getAll('schemeId');
  const levelIds = query.getAll(levels);
  return (schemeId: string, levelId: string) =>
    schemeIds.length + levelIds.length === 0 ||
    schemeIds.includes(schemeId) ||
    levelIds.includes(levelId);
}

function usersOf(
  schemeId: string,
  projectIds: readonly string[],
  { jira }: JiraContext,
): readonly string[] {
  return jira.projects
    .filter(
      ({ id, issueSecuritySchemeId }) =>
        issueSecuritySchemeId === schemeId && projectIds.includes(id),
    )
    .map(({ id }) => id);
}

/** Projects are named only when some are asked about. Source: Jira Cloud REST v3, 2026-07. */
function renderScheme(
  { id, name, description, defaultLevelId }: WorldIssueSecurityScheme,
  projectIds: readonly string[],
  context: JiraContext,
) {
  return {
    id: Number(id),
    self: `${context.siteUrl}/rest/api/3/issuesecurityscheme/${id}`,
    name,
    description,
    ...(defaultLevelId === undefined ? {} : { defaultLevel: Number(defaultLevelId) }),
    ...(projectIds.length === 0
      ? {}
      : { projectIds: usersOf(id, projectIds, context).map(Number) }),
  };
}

function renderLevel({ scheme, level }: Level, siteUrl: string) {
  return {
    self: `${siteUrl}/rest/api/3/issuesecurityscheme/level?id=${level.id}`,
    id: level.id,
    issueSecuritySchemeId: scheme.id,
    name: level.name,
    description: level.description,
    isDefault: scheme.defaultLevelId === level.id,
  };
}
