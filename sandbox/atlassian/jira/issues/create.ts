import type { Caller } from '../../../product-server';
import type { WorldIssue, WorldIssueType } from '../../world/jira-issues';
import type { WorldProject } from '../../world/jira-projects';
import type { JiraContext } from '../context';
import { FieldProblem } from '../refusals';
import { readFields } from './field-values';
import { issueTypesOf } from './issue-types';
import { readProperties } from './properties';
import { referenceSchema, type IssueUpdate } from './requests';

/** Makes an issue. @throws Problem 400 that names every field Jira would not take */
export function createIssue(
  request: IssueUpdate,
  caller: Caller,
  context: JiraContext,
): WorldIssue {
  const reporter = context.access.requireLogin(caller);
  const { project: projectReference, issuetype, ...others } = request.fields;
  const project = creatable(projectReference, caller, context);
  const type = typeOf(issuetype, project, context);
  const { values, errors } = readFields(others, { context, project });
  const missing = requiredErrors(others, project);
  const wrong = { ...missing, ...(type === undefined ? noType : {}), ...errors };
  if (type === undefined || values.summary === undefined || Object.keys(wrong).length > 0)
    throw new FieldProblem(wrong);
  const now = context.now().toISOString();
  const { summary, description = null, labels = [], customFields = {}, ...rest } = values;
  return context.issues.create(
    {
      priority: 'Medium',
      ...rest,
      projectId: project.id,
      issueTypeId: type.id,
      summary,
      description,
      labels,
      customFields,
      status: 'To Do',
      reporterAccountId: reporter.accountId,
      created: now,
      updated: now,
      properties: readProperties(request.properties),
      comments: [],
    },
    project.key,
  );
}

const noType = { issuetype: 'Specify a valid issue type' };

function creatable(reference: unknown, caller: Caller, context: JiraContext): WorldProject {
  const { id, key } = referenceSchema.safeParse(reference).data ?? {};
  const project = context.jira.projects.find(
    (known) => known.status === 'live' && (id === undefined ? known.key === key : known.id === id),
  );
  if (project === undefined || !context.access.hasProject(caller, 'BROWSE_PROJECTS', { project }))
    throw new FieldProblem({ project: 'Specify a valid project ID or key' });
  if (!context.access.hasProject(caller, 'CREATE_ISSUES', { project }))
    throw new FieldProblem({}, ['You do not have permission to create issues in this project.']);
  return project;
}

function typeOf(
  reference: unknown,
  project: WorldProject,
  { jira }: JiraContext,
): WorldIssueType | undefined {
  const { id, name } = referenceSchema.safeParse(reference).data ?? {};
  // A subtask needs a parent, which the sandbox does not keep.
  return issueTypesOf(project, jira).find(
    (type) => !type.subtask && (id === undefined ? type.name === name : type.id === id),
  );
}

function requiredErrors(
  fields: Readonly<Record<string, unknown>>,
  project: WorldProject,
): Record<string, string> {
  const errors: Record<string, string> = {};
  if (fields.summary === undefined) errors.summary = 'You must specify a summary of the issue.';
  for (const { fieldId, name } of project.requiredFields)
    if (fields[fieldId] === undefined || fields[fieldId] === null || fields[fieldId] === '')
      errors[fieldId] = `${name} is required.`;
  return errors;
}
