import type { WorldIssue } from '../../world/jira-issues';
import type { WorldProject } from '../../world/jira-projects';
import type { JiraContext } from '../context';
import { adfMistake, longestText, plainText } from './adf';
import { personReferenceSchema, referenceSchema } from './requests';
import { priorityIds } from './workflow';

/** The parts of an issue that requests can set. */
export type FieldValues = {
  -readonly [
    K in
      | 'summary'
      | 'description'
      | 'labels'
      | 'priority'
      | 'assigneeAccountId'
      | 'duedate'
      | 'customFields'
  ]?: WorldIssue[K];
};

interface Place {
  readonly context: JiraContext;
  readonly project: WorldProject;
}

/** Reads one field into `into`; the sentence that Jira says of a value it does not take, undefined when it does. */
type Reader = (value: unknown, into: FieldValues, place: Place) => string | undefined;

const longestSummary = 255;
const longestLabel = 255;

const readers: Readonly<Record<string, Reader>> = {
  summary: (value, into) => {
    if (typeof value !== 'string' || value.trim() === '')
      return 'You must specify a summary of the issue.';
    if (/[\r\n]/.test(value))
      return 'The summary is invalid because it contains newline characters.';
    if (value.length > longestSummary)
      return `Summary can't exceed ${String(longestSummary)} characters.`;
    into.summary = value;
    return undefined;
  },
  description: (value, into) => {
    if (value !== null) {
      const mistake = adfMistake(value);
      if (mistake !== undefined) return mistake;
      if (plainText(value).length > longestText)
        return `The entered text is too long. It exceeds the allowed limit of ${String(longestText)} characters.`;
    }
    into.description = value;
    return undefined;
  },
  labels: (value, into) => {
    if (!Array.isArray(value) || value.some((label) => typeof label !== 'string'))
      return 'data was not an array of text';
    const labels = value.map(String);
    const mistake = labels.map(labelMistake).find((text) => text !== undefined);
    if (mistake !== undefined) return mistake;
    into.labels = [...new Set(labels)];
    return undefined;
  },
  priority: (value, into) => {
    const asked = referenceSchema.safeParse(value).data;
    const found = (Object.keys(priorityIds) as WorldIssue['priority'][]).find(
      (name) => name === asked?.name || priorityIds[name] === asked?.id,
    );
    if (found === undefined) return "Specify a valid 'id' or 'name' for Priority";
    into.priority = found;
    return undefined;
  },
  assignee: (value, into, { context, project }) => {
    const parsed = personReferenceSchema.safeParse(value);
    if (!parsed.success) return 'Specify a valid value for assignee';
    const accountId = parsed.data?.accountId ?? parsed.data?.id;
    if (accountId !== undefined) {
      const account = context.accounts.get(accountId);
      const caller = { type: 'user', accountId } as const;
      if (
        account?.active !== true ||
        !context.access.hasProject(caller, 'ASSIGNABLE_USER', { project })
      )
        return `User '${accountId}' cannot be assigned issues.`;
    }
    into.assigneeAccountId = accountId;
    return undefined;
  },
  duedate: (value, into) => {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value))
      return "Error parsing date string: use the format 'yyyy-MM-dd'.";
    into.duedate = value;
    return undefined;
  },
};

/** Why Jira does not take a label. */
export function labelMistake(label: string): string | undefined {
  if (/\s/.test(label)) return `The label '${label}' contains spaces which is invalid.`;
  if (label === '' || label.length > longestLabel)
    return `The label '${label.slice(0, 20)}…' is empty or longer than ${String(longestLabel)} characters.`;
  return undefined;
}

/** Reads fields one by one. Those that no screen of the project shows are refused, as Jira does. */
export function readFields(
  fields: Readonly<Record<string, unknown>>,
  place: Place,
): { readonly values: FieldValues; readonly errors: Record<string, string> } {
  const values: FieldValues = {};
  const errors: Record<string, string> = {};
  const custom = new Set(place.project.requiredFields.map(({ fieldId }) => fieldId));
  for (const [name, value] of Object.entries(fields)) {
    const reader = readers[name];
    const mistake =
      reader !== undefined
        ? reader(value, values, place)
        : custom.has(name)
          ? void (values.customFields = { ...values.customFields, [name]: value })
          : `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`;
    if (mistake !== undefined) errors[name] = mistake;
  }
  return { values, errors };
}
