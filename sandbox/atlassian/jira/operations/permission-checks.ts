import { z } from 'zod';
import type { Caller } from '../../../product-server';
import { badRequest, forbidden } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { WorldIssue } from '../../world/jira-issues';
import type { JiraContext, Operation } from '../context';
import { jsonBody } from '../json-body';
import { permissionCatalogue } from '../permission-catalogue';
import { FieldProblem } from '../refusals';

const ids = z.array(z.int()).nullish();

const bodySchema = z.object({
  accountId: z.string().nullish(),
  globalPermissions: z.array(z.string()).nullish(),
  projectPermissions: z
    .array(z.object({ permissions: z.array(z.string()), projects: ids, issues: ids }))
    .nullish(),
});

const mostChecked = 1000;

/** Which of many permissions an account has, and where. */
export function permissionCheckOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'POST',
      path: '/rest/api/3/permissions/check',
      query: [],
      scope: 'read:jira-work',
      answer: ({ caller, body }) => {
        const asked = jsonBody(body, bodySchema);
        const who = subject(asked.accountId ?? undefined, caller, context);
        const { inProject, inIssue } = lookup(who, context);
        const wanted = asked.projectPermissions ?? [];
        refuseUnknown(
          [...(asked.globalPermissions ?? []), ...wanted.flatMap(({ permissions }) => permissions)],
          context,
        );
        for (const list of ['projects', 'issues'] as const)
          if (wanted.reduce((sum, one) => sum + (one[list] ?? []).length, 0) > mostChecked)
            throw badRequest(`No more than ${String(mostChecked)} ${list} can be checked.`);
        return json(200, {
          globalPermissions: (asked.globalPermissions ?? []).filter((key) =>
            context.access.hasGlobal(who, key),
          ),
          projectPermissions: wanted.flatMap((one) =>
            one.permissions
              .filter((key) => key !== '')
              .map((permission) => ({
                permission,
                projects: (one.projects ?? []).filter((id) => inProject(id, permission)),
                issues: (one.issues ?? []).filter((id) => inIssue(id, permission)),
              })),
          ),
        });
      },
    },
  ];
}

function subject(accountId: string | undefined, caller: Caller, context: JiraContext): Caller {
  const own = context.access.principal(caller).account?.accountId;
  if (accountId === undefined || accountId === own) return caller;
  if (!context.access.isAdmin(caller))
    throw forbidden('Only Jira administrators can perform this operation.');
  if (!context.accounts.has(accountId))
    throw badRequest(`The account ID '${accountId}' is invalid.`);
  return { type: 'user', accountId };
}

function refuseUnknown(keys: readonly string[], { jira }: JiraContext): void {
  const known = new Set([...permissionCatalogue, ...jira.appPermissions].map(({ key }) => key));
  const unknown = keys.filter((key) => key !== '' && !known.has(key));
  if (unknown.length > 0)
    throw new FieldProblem(
      Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])),
    );
}

/** Whether an account has a permission in a project, or in an issue, by number. Unknown numbers are ignored. */
function lookup(who: Caller, context: JiraContext) {
  const has = (projectId: string | undefined, permission: string, issue?: WorldIssue) => {
    const project = context.jira.projects.find(({ id }) => id === projectId);
    return (
      project !== undefined &&
      context.access.hasProject(
        who,
        permission,
        issue === undefined ? { project } : { project, issue },
      )
    );
  };
  return {
    inProject: (id: number, permission: string) => has(String(id), permission),
    inIssue: (id: number, permission: string) => {
      const issue = context.issues.find(String(id));
      return has(issue?.projectId, permission, issue);
    },
  };
}
