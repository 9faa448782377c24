import type { Caller } from '../../../product-server';
import type { WorldComment, WorldIssue } from '../../world/jira-issues';
import type { JiraContext } from '../context';
import { priorityIds, statuses } from '../issues/workflow';
import { renderIssueType } from './issue-type';
import { renderProjectIdentity } from './project';
import { timestamp } from './timestamp';
import { accountOrFormer, renderUser } from './user';

interface View {
  readonly context: JiraContext;
  readonly caller: Caller;
  /** Names of fields, `*all`, `*navigable`, and `-name` to leave one out. */
  readonly fields: readonly string[];
  /** Keys of issue properties to show, or `*all`. */
  readonly properties: readonly string[];
}

/** An issue with the fields and properties asked for. */
export function renderIssue(issue: WorldIssue, view: View) {
  const { context, fields, properties } = view;
  const everything = allFields(issue, view);
  const all = fields.some((name) => name === '*all' || name === '*navigable');
  const onlyExcluded = fields.length > 0 && fields.every((name) => name.startsWith('-'));
  const shown = Object.entries(everything).filter(
    ([name]) => (all || onlyExcluded || fields.includes(name)) && !fields.includes(`-${name}`),
  );
  return {
    ...issueIdentity(issue, context),
    fields: Object.fromEntries(shown),
    ...(properties.length === 0 ? {} : { properties: renderProperties(issue, properties) }),
  };
}

/** An issue without its fields. */
export function issueIdentity({ id, key }: WorldIssue, { siteUrl }: JiraContext) {
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id,
    self: `${siteUrl}/rest/api/3/issue/${id}`,
    key,
  };
}

function renderProperties(issue: WorldIssue, keys: readonly string[]) {
  return Object.fromEntries(
    Object.entries(issue.properties).filter(([key]) => keys.includes(key) || keys.includes('*all')),
  );
}

function allFields(issue: WorldIssue, { context, caller }: View): Record<string, unknown> {
  const project = context.jira.projects.find(({ id }) => id === issue.projectId);
  const type = context.jira.issueTypes.find(({ id }) => id === issue.issueTypeId);
  const person = (accountId: string) =>
    renderUser(accountOrFormer(accountId, context), context, caller);
  const done = issue.status === 'Done';
  return {
    summary: issue.summary,
    description: issue.description,
    labels: issue.labels,
    issuetype: type && renderIssueType(type, context),
    project: project && renderProjectIdentity(project, context),
    priority: renderPriority(issue.priority, context),
    status: renderStatus(issue.status, context),
    resolution: done
      ? { id: '10000', name: 'Done', description: 'Work has been completed.' }
      : null,
    assignee: issue.assigneeAccountId === undefined ? null : person(issue.assigneeAccountId),
    reporter: person(issue.reporterAccountId),
    creator: person(issue.reporterAccountId),
    duedate: issue.duedate ?? null,
    created: timestamp(issue.created),
    updated: timestamp(issue.updated),
    ...issue.customFields,
    comment: {
      comments: issue.comments.map((comment) => renderComment(comment, issue, { context, caller })),
      self: `${context.siteUrl}/rest/api/3/issue/${issue.id}/comment`,
      maxResults: issue.comments.length,
      total: issue.comments.length,
      startAt: 0,
    },
  };
}

/** A comment on an issue. */
export function renderComment(
  comment: WorldComment,
  issue: WorldIssue,
  { context, caller }: { readonly context: JiraContext; readonly caller: Caller },
) {
  const author = renderUser(accountOrFormer(comment.authorAccountId, context), context, caller);
  return {
    self: `${context.siteUrl}/rest/api/3/issue/${issue.id}/comment/${comment.id}`,
    id: comment.id,
    author,
    body: comment.body,
    updateAuthor: author,
    created: timestamp(comment.created),
    updated: timestamp(comment.created),
    jsdPublic: true,
  };
}

/** A status with its category. */
export function renderStatus(name: WorldIssue['status'], { siteUrl }: JiraContext) {
  const { id, category } = statuses[name];
  return {
    self: `${siteUrl}/rest/api/3/status/${id}`,
    description: '',
    iconUrl: `${siteUrl}/`,
    name,
    id,
    statusCategory: {
      self: `${siteUrl}/rest/api/3/statuscategory/${String(category.id)}`,
      ...category,
    },
  };
}

function renderPriority(name: WorldIssue['priority'], { siteUrl }: JiraContext) {
  const id = priorityIds[name];
  return {
    self: `${siteUrl}/rest/api/3/priority/${id}`,
    iconUrl: `${siteUrl}/images/icons/priorities/${name.toLowerCase()}_new.svg`,
    name,
    id,
  };
}
