import { resourceNouns } from '../../src/contract';
import type { CatalogueRule, Controls, RuleSource } from '../../src/contract';

const sourceNames: Readonly<Record<RuleSource, string>> = {
  jira: 'Jira',
  confluence: 'Confluence',
  organization: 'the organization, by an API key',
  bitbucket: 'the Bitbucket workspace, by an administrator’s API token',
  site: 'the site, by an administrator’s API token',
  person: 'a person’s attestation',
  app: 'Parapet itself',
};

const folders: Readonly<Record<string, string>> = {
  apps: 'Apps',
  bitbucket: 'Bitbucket',
  confluence: 'Confluence',
  jira: 'Jira',
  logging: 'Logging',
  manual: 'What no API shows',
  organization: 'Organization',
};

const frameworks: Readonly<Record<keyof Controls, string>> = {
  cis: 'CIS Controls v8.1',
  nist: 'NIST SP 800-53 Rev. 5',
  iso: 'ISO/IEC 27001:2022',
  soc2: 'SOC 2',
};

/** The catalogue for machines. */
export function catalogueJson(rules: readonly CatalogueRule[]): string {
  return `${JSON.stringify({ rules }, null, 2)}\n`;
}

/** The catalogue for people: a table of all rules, and a section for each. */
export function catalogueMarkdown(rules: readonly CatalogueRule[]): string {
  const names = [...new Set(rules.map(({ id }) => folderOf(id)))];
  const blocks = [
    '# Rules',
    `Parapet has ${String(rules.length)} rules. This page is written by \`npm run catalogue\` from the rules themselves.`,
    table(rules),
    ...names.flatMap((name) => [
      `## ${folders[name] ?? name}`,
      ...rules.filter(({ id }) => folderOf(id) === name).map(section),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function folderOf(id: string): string {
  return id.split('/')[0] ?? '';
}

function table(rules: readonly CatalogueRule[]): string {
  const rows = rules.map(
    ({ id, title, severity }) => `| [${id}](#${id.replace('/', '')}) | ${title} | ${severity} |`,
  );
  return ['| rule | what it finds | severity |', '| --- | --- | --- |', ...rows].join('\n');
}

function section(rule: CatalogueRule): string {
  const { id, title, severity, resource, sources, rationale, threat, evidence } = rule;
  const facts = [
    `- **Severity:** ${severity}`,
    `- **About:** ${resourceNouns[resource][0]}`,
    `- **Answered by:** ${sources.map((source) => sourceNames[source]).join('; ')}`,
    `- **Evidence:** ${evidence}`,
    ...rule.options.map(({ name, initial }) => `- **Setting:** \`${name}\`, ${initially(initial)}`),
    ...controlLines(rule.controls),
  ];
  return [
    `### ${id}`,
    `**${title}**`,
    rationale,
    `_${threat}_`,
    facts.join('\n'),
    rule.remediation.map((step, at) => `${String(at + 1)}. ${step}`).join('\n'),
    rule.references.map((url) => `- <${url}>`).join('\n'),
  ].join('\n\n');
}

function initially(initial: number | readonly string[]): string {
  return typeof initial === 'number' ? `${String(initial)} at first` : 'empty at first';
}

function controlLines(controls: Controls): readonly string[] {
  return (Object.keys(frameworks) as (keyof Controls)[]).flatMap((framework) => {
    const named = controls[framework] ?? [];
    return named.length === 0 ? [] : [`- **${frameworks[framework]}:** ${named.join(', ')}`];
  });
}
