import type { Caller } from '../../../product-server';
import { Problem } from '../../routing/problem';
import type { WorldIssue } from '../../world/jira-issues';
import type { WorldProject } from '../../world/jira-projects';
import type { JiraContext } from '../context';
import { FieldProblem } from '../refusals';
import { addComment } from './comments';
import { labelMistake, readFields } from './field-values';
import { readProperties } from './properties';
import type { IssueUpdate } from './requests';

/** An issue with the fields, operations and properties of a request applied; nothing is kept yet. @throws Problem 400 */
export function edited(
  issue: WorldIssue,
  request: IssueUpdate,
  place: { readonly context: JiraContext; readonly project: WorldProject; readonly caller: Caller },
): WorldIssue {
  const { values, errors } = readFields(request.fields, place);
  if (Object.keys(errors).length > 0) throw new FieldProblem(errors);
  const { customFields, ...rest } = values;
  const withFields: WorldIssue = {
    ...issue,
    ...rest,
    customFields: { ...issue.customFields, ...customFields },
    properties: { ...issue.properties, ...readProperties(request.properties) },
    updated: place.context.now().toISOString(),
  };
  return Object.entries(request.update).reduce<WorldIssue>(
    (current, [field, operations]) =>
      operations.reduce<WorldIssue>(
        (one, operation) => operate(one, field, { operation, ...place }),
        current,
      ),
    withFields,
  );
}

function operate(
  issue: WorldIssue,
  field: string,
  {
    operation,
    caller,
    context,
  }: {
    readonly operation: Readonly<Record<string, unknown>>;
    readonly caller: Caller;
    readonly context: JiraContext;
  },
): WorldIssue {
  const [entry] = Object.entries(operation);
  if (entry !== undefined && field === 'labels') {
    const [verb, label] = entry;
    const mistake = typeof label === 'string' ? labelMistake(label) : 'data was not text';
    if (mistake !== undefined) throw new FieldProblem({ labels: mistake });
    const others = issue.labels.filter((known) => known !== label);
    if (verb === 'add') return { ...issue, labels: [...others, String(label)] };
    if (verb === 'remove') return { ...issue, labels: others };
  }
  if (entry?.[0] === 'add' && field === 'comment')
    return addComment(issue, entry[1], { caller, context }).issue;
  throw new Problem(
    501,
    `The sandbox does not simulate the update of '${field}' by ${Object.keys(operation).join()}. Add it in sandbox/atlassian/jira/issues/edit.ts.`,
  );
}
