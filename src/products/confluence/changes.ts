import type { ConfluenceChange } from '../../domain';

/** What an audit record says of itself. */
export interface RecordWords {
  readonly summary: string;
  /** Types of everything it names. */
  readonly objectTypes: readonly string[];
}

const given = /\b(added|granted|assigned|changed|updated|modified|enabled)\b/;
const rights = /\b(permissions?|roles?|access)\b/;
const space = /\bspaces?\b/;

/**
 * What the words of a record mean, the first that fits. Confluence names the kinds of events it records and publishes no
 * list of their summaries. Source: Atlassian support, "View the audit log", 2026.
 */
const changes: readonly [ConfluenceChange, (words: string) => boolean][] = [
  ['space-created', (words) => /^space created\b/.test(words)],
  [
    'space-exported',
    (words) => /\bexport(ed)?\b/.test(words) && (space.test(words) || /\bsite\b/.test(words)),
  ],
  [
    'app-installed',
    (words) => /\b(apps?|add-?ons?|plug-?ins?)\b/.test(words) && /\binstalled\b/.test(words),
  ],
  ['public-links-enabled', (words) => /\bpublic links?\b.*\benabled\b/.test(words)],
  [
    'member-added',
    (words) => /\badded\b.*\bto (a |the )?group\b/.test(words) && !/\bpermissions?\b/.test(words),
  ],
  [
    'global-permission-added',
    (words) =>
      rights.test(words) &&
      given.test(words) &&
      (/\bglobal\b/.test(words) || (/\banonymous\b/.test(words) && !space.test(words))),
  ],
  [
    'space-permission-added',
    (words) => rights.test(words) && given.test(words) && space.test(words),
  ],
];

const pageLevel = /\b(page|blog|blogpost|comment|attachment|content restriction)\b/;

/** What an audit record changes; undefined for what no rule asks about, such as anything done to a single page. */
export function changeOf({ summary, objectTypes }: RecordWords): ConfluenceChange | undefined {
  const words = [summary, ...objectTypes].join(' ').toLowerCase();
  if (pageLevel.test(words)) return undefined;
  return changes.find(([, fits]) => fits(words))?.[0];
}
