import type { WorldProject } from '../../world/jira-projects';
import type { JiraContext } from '../context';
import { renderIssueType } from '../render/issue-type';
import { renderProjectIdentity } from '../render/project';
import { issueTypesOf } from './issue-types';
import { priorityIds } from './workflow';

interface FieldOptions {
  readonly required?: boolean;
  readonly type?: string;
  readonly items?: string;
  readonly operations?: readonly string[];
  readonly allowedValues?: readonly unknown[];
}

/** The fields of a project's create screen. */
export function createFields(project: WorldProject, context: JiraContext) {
  const required = new Map(project.requiredFields.map(({ fieldId, name }) => [fieldId, name]));
  const needs = (fieldId: string) => ({ required: required.has(fieldId) });
  const own = ['priority', 'description', 'labels'];
  return [
    field('summary', 'Summary', { required: true }),
    field('issuetype', 'Issue Type', {
      required: true,
      type: 'issuetype',
      allowedValues: issueTypesOf(project, context.jira).map((type) =>
        renderIssueType(type, context),
      ),
    }),
    field('project', 'Project', {
      required: true,
      type: 'project',
      allowedValues: [renderProjectIdentity(project, context)],
    }),
    field('description', 'Description', needs('description')),
    field('priority', 'Priority', {
      ...needs('priority'),
      type: 'priority',
      allowedValues: Object.entries(priorityIds).map(([name, id]) => ({ id, name })),
    }),
    field('labels', 'Labels', {
      ...needs('labels'),
      type: 'array',
      items: 'string',
      operations: ['add', 'set', 'remove'],
    }),
    field('assignee', 'Assignee', { type: 'user' }),
    field('duedate', 'Due date', { type: 'date' }),
    ...[...required]
      .filter(([fieldId]) => !own.includes(fieldId))
      .map(([fieldId, name]) => field(fieldId, name, { required: true })),
  ];
}

function field(fieldId: string, name: string, options: FieldOptions) {
  const { required = false, type = 'string', items, operations = ['set'], allowedValues } = options;
  const custom = /^customfield_(\d+)$/.exec(fieldId)?.[1];
  return {
    required,
    schema: {
      type,
      ...(items === undefined ? {} : { items }),
      ...(custom === undefined
        ? { system: fieldId }
        : {
            custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
            customId: Number(custom),
          }),
    },
    name,
    key: fieldId,
    fieldId,
    hasDefaultValue: fieldId === 'priority',
    operations,
    ...(allowedValues === undefined ? {} : { allowedValues }),
  };
}
