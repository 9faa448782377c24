import type { Rule } from '../domain';
import { appsRules } from './apps';
import { bitbucketRules } from './bitbucket';
import { confluenceRules } from './confluence';
import { jiraRules } from './jira';
import { loggingRules } from './logging';
import { manualRules } from './manual';
import { organizationRules } from './organization';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  ...appsRules,
  ...bitbucketRules,
  ...confluenceRules,
  ...jiraRules,
  ...loggingRules,
  ...manualRules,
  ...organizationRules,
];

/** Rules by their id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(
  rules.map((rule) => [rule.meta.id, rule]),
);
