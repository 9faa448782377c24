import type { Rule } from '../domain';
import { appsRules } from './apps';
import { confluenceRules } from './confluence';
import { jiraRules } from './jira';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [...appsRules, ...confluenceRules, ...jiraRules];

/** Rules by their id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(
  rules.map((rule) => [rule.meta.id, rule]),
);
