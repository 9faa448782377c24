import type { JiraChange } from '../../domain';

/**
 * What the summary of an audit record has to say to mean a change. Jira publishes its events by category only; the words
 * are those of its own log. Source: support.atlassian.com, "Audit activities in Jira", 2026.
 */
const changes: readonly [JiraChange, RegExp][] = [
  ['scheme-assigned', /permission scheme (added|assigned|associated) (to|with) (a )?project/i],
  ['scheme-changed', /permission scheme\b.*\b(updated|changed|edited)/i],
  ['scheme-changed', /permissions? (added|granted) (to|in) (a )?(permission )?scheme/i],
  ['global-permission-granted', /global permissions? (added|granted|created|updated|changed)/i],
  ['member-added', /\b(user|member)s?\b.*\badded to (a |the )?group/i],
  ['member-added', /\badded (user|member)s?\b.*\bto (a |the )?group/i],
  ['role-changed', /project roles? (changed|updated)/i],
  ['app-installed', /^(?=.*\b(apps?|add-?ons?|plug-?ins?)\b).*\binstalled\b/i],
];

/** What an audit record changed, by its summary; undefined for everything that gives nobody more access. */
export function changeOf(summary: string): JiraChange | undefined {
  return changes.find(([, pattern]) => pattern.test(summary))?.[0];
}
