import { defaultSettings, ruleSources } from '../contract';
import type { CatalogueRule, RuleOption, RuleSource } from '../contract';
import type { RuleMeta } from '../domain';

/** A rule as the catalogue shows it. */
export function catalogueRule(meta: RuleMeta): CatalogueRule {
  const { id, title, severity, resource, rationale, threat, evidence, remediation } = meta;
  return {
    id,
    title,
    severity,
    resource,
    sources: sourcesOf(meta),
    rationale,
    threat,
    evidence,
    remediation,
    options: (meta.options ?? []).map((name) => ({ name, initial: initialOf(name) })),
    controls: meta.controls,
    references: meta.references,
  };
}

/** Owners of slices and of resources that are called otherwise as a source, and slices that are read by another one. */
const otherwise: Readonly<Record<string, RuleSource>> = {
  org: 'organization',
  manual: 'person',
  'jira.webhooks': 'site',
};

/** The owners of the slices that a rule needs; of one that looks at how reading went, the owner of its resource. */
function sourcesOf({ needs, resource }: RuleMeta): readonly RuleSource[] {
  const named: readonly string[] = needs.length === 0 ? [resource] : needs;
  const sources = new Set(
    named.map((name) => {
      const owner = name.replace(/[.:].*$/, '');
      return otherwise[name] ?? otherwise[owner] ?? owner;
    }),
  );
  return ruleSources.filter((source) => sources.has(source));
}

function initialOf(name: RuleOption): number | readonly string[] {
  const { thresholds, ...lists } = defaultSettings;
  return name in thresholds
    ? thresholds[name as keyof typeof thresholds]
    : lists[name as Exclude<RuleOption, keyof typeof thresholds>];
}
