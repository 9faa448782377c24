import type { FindingDetail } from '../contract';
import { adfDocument, link, list, paragraph, section, strong, text } from './adf';
import type { AdfDocument, TextNode } from './adf';

/** Jira's limit for a summary, in characters. Source: Jira REST API v3, create issue, 2026-02-03. */
const maxSummary = 255;

/** Entries of a list in an issue, so that a description stays far below Jira's 32,767 characters. */
const maxListed = 20;
const maxEntry = 300;

/** Where issues are created. */
export interface TicketTarget {
  readonly projectKey: string;
  readonly issueTypeId: string;
}

/** The body of POST /rest/api/3/issue. */
export interface IssueBody {
  readonly fields: {
    readonly project: { readonly key: string };
    readonly issuetype: { readonly id: string };
    readonly summary: string;
    readonly description: AdfDocument;
    readonly labels: readonly string[];
  };
  readonly properties: readonly {
    readonly key: string;
    readonly value: { readonly fingerprint: string; readonly rule: string };
  }[];
}

/** The label by which the issue of a finding is found again. */
export function labelOf(fingerprint: string): string {
  return `parapet-${fingerprint}`;
}

/** The Jira issue of a finding. The fingerprint travels in the same request, so that no issue exists without it. */
export function issueBody(finding: FindingDetail, target: TicketTarget): IssueBody {
  const { fingerprint, rule } = finding;
  return {
    fields: {
      project: { key: target.projectKey },
      issuetype: { id: target.issueTypeId },
      summary: summaryOf(finding),
      description: description(finding),
      labels: ['parapet', labelOf(fingerprint)],
    },
    properties: [{ key: 'parapet.finding', value: { fingerprint, rule } }],
  };
}

function summaryOf({ message, resource }: FindingDetail): string {
  const named = message.includes(resource.name) ? message : `${message} (${resource.name})`;
  return shortened(named, maxSummary);
}

function description(finding: FindingDetail): AdfDocument {
  const { remediation, resource } = finding;
  return adfDocument(
    paragraph(strong(shortened(finding.message, maxEntry))),
    paragraph(
      text(`Severity: ${finding.severity}. Found at `),
      link(shortened(resource.name, maxEntry), resource.url),
      text('.'),
    ),
    section('Why it matters', paragraph(text(`${finding.rationale} ${finding.threat}`.trim()))),
    section(
      'Evidence',
      listed(finding.evidence, (item) => text(entry(item.text))),
    ),
    section(
      'Affected',
      listed(finding.affected, ({ name, url }) => link(entry(name), url)),
    ),
    section('How to fix it', [
      ...list(
        'orderedList',
        remediation.steps.slice(0, maxListed).map((step) => text(entry(step))),
      ),
      ...(remediation.url === undefined
        ? []
        : paragraph(link('Open the place where this is fixed', remediation.url))),
    ]),
    section(
      'More',
      listed(finding.references, (reference) => link(entry(reference), reference)),
    ),
    paragraph(text(`Rule ${finding.rule}, first seen ${finding.firstSeenAt.slice(0, 10)}.`)),
  );
}

function listed<T>(items: readonly T[], render: (item: T) => TextNode[]) {
  const shown = items.slice(0, maxListed).map(render);
  const more = items.length - shown.length;
  return list('bulletList', more > 0 ? [...shown, text(`And ${String(more)} more.`)] : shown);
}

function entry(value: string): string {
  return shortened(value, maxEntry);
}

/** One line of at most `max` UTF-16 units, never ending in half a character. */
function shortened(value: string, max: number): string {
  const line = value.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  return `${line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
