import { z } from 'zod';
import type { IssueTypeOption } from '../contract';
import { AppError, apiPath } from '../domain';
import type { ApiRequest, Ports } from '../domain';
import { labelOf } from './issue-body';
import type { IssueBody } from './issue-body';
import { TargetRefused } from './target-refused';

/** Largest page. Source: Jira REST API v3, createmeta issue types, 2026-02-03. */
const pageSize = 200;

const issueTypesSchema = z.object({
  issueTypes: z.array(z.object({ id: z.string(), name: z.string(), subtask: z.boolean() })),
  total: z.int(),
});
const issueSchema = z.object({ id: z.string(), key: z.string() });
const searchSchema = z.object({ issues: z.array(issueSchema).default([]) });
const refusalSchema = z.object({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
});

/** A created or found issue. */
export type JiraIssue = z.output<typeof issueSchema>;

type JiraPort = Pick<Ports, 'jira'>;

/** Jira has answered that it will not create the issue. Nothing was created. */
export class IssueRefused extends AppError {}

/**
 * The issue types in which the app may create issues in a project, without sub-tasks.
 * @throws {TargetRefused} when the project does not exist or the app cannot see it
 */
export async function listIssueTypes(
  ports: JiraPort,
  projectKey: string,
): Promise<readonly IssueTypeOption[]> {
  const types: IssueTypeOption[] = [];
  for (let startAt = 0; ; startAt += pageSize) {
    const { status, body } = await ask(ports, {
      method: 'GET',
      path: apiPath`/rest/api/3/issue/createmeta/${projectKey}/issuetypes?startAt=${startAt}&maxResults=${pageSize}`,
    });
    if ([400, 403, 404].includes(status)) {
      throw new TargetRefused(
        'projectKey',
        `Jira has no project ${projectKey} that Parapet may see: check the project key in the settings.`,
      );
    }
    const page = parsed(issueTypesSchema, status, body);
    types.push(
      ...page.issueTypes.filter(({ subtask }) => !subtask).map(({ id, name }) => ({ id, name })),
    );
    if (startAt + pageSize >= page.total) return types;
  }
}

/**
 * Creates one issue. Not repeated on failure: only {@link IssueRefused} says for certain that no issue came to be.
 * @throws {IssueRefused} when Jira refuses it
 * @throws {AppError} `unavailable` when it is unknown whether the issue was created
 */
export async function createIssue(ports: JiraPort, issue: IssueBody): Promise<JiraIssue> {
  const { status, body } = await ask(ports, {
    method: 'POST',
    path: apiPath`/rest/api/3/issue`,
    body: issue,
  });
  const { key } = issue.fields.project;
  if (status === 429) {
    throw new IssueRefused('unavailable', 'Jira is limiting requests: try again in a few minutes.');
  }
  if (status >= 400 && status < 500) {
    throw new IssueRefused('invalid', refusalSentence(key, status, body));
  }
  return parsed(issueSchema, status, body);
}

/** The issue that carries a finding's label, if there is one. The oldest, should somebody have copied it. */
export async function findIssue(
  ports: JiraPort,
  fingerprint: string,
): Promise<JiraIssue | undefined> {
  const { status, body } = await ask(ports, {
    method: 'POST',
    path: apiPath`/rest/api/3/search/jql`,
    body: {
      jql: `labels = ${jqlText(labelOf(fingerprint))} ORDER BY created ASC`,
      fields: ['id', 'key'],
      maxResults: 1,
    },
  });
  return parsed(searchSchema, status, body).issues[0];
}

/** A JQL string literal. */
function jqlText(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

async function ask(
  { jira }: JiraPort,
  request: ApiRequest,
): Promise<{ status: number; body: unknown }> {
  try {
    const response = await jira(request);
    const text = await response.text();
    return { status: response.status, body: jsonOf(text) };
  } catch (error) {
    throw new AppError('unavailable', 'Jira could not be reached: try again in a few minutes.', {
      cause: error,
    });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function parsed<S extends z.ZodType>(schema: S, status: number, body: unknown): z.output<S> {
  const result = status < 400 ? schema.safeParse(body) : undefined;
  if (result?.success === true) return result.data;
  throw new AppError(
    'unavailable',
    `Jira did not answer as expected (${String(status)}): try again in a few minutes.`,
  );
}

/** Why Jira refused an issue, in its own words, and what to do. */
function refusalSentence(projectKey: string, status: number, body: unknown): string {
  const { errorMessages, errors } = refusalSchema
    .catch({ errorMessages: [], errors: {} })
    .parse(body);
  const fields = Object.entries(errors).map(([field, why]) => `${bare(why)} (field ${field})`);
  const reasons = [...errorMessages.map(bare), ...fields];
  const refused = `Jira refused to create an issue in ${projectKey}`;
  if (fields.length > 0) {
    return `${refused}: ${reasons.join('; ')}. Make the field optional for this issue type, or choose another type in the settings.`;
  }
  if (reasons.length > 0) return `${refused}: ${reasons.join('; ')}.`;
  return `${refused} (${String(status)}): check that Parapet may create issues there.`;
}

function bare(sentence: string): string {
  return sentence.trim().replace(/\.$/, '');
}
