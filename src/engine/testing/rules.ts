import type { ResourceRef, Settings } from '../../contract';
import { defaultSettings } from '../../contract';
import { snapshotOf } from '../../domain';
import type {
  FailResult,
  Gap,
  Rule,
  RuleMeta,
  RuleResult,
  Snapshot,
  SnapshotData,
} from '../../domain';
import { evaluate } from '../evaluate';
import type { Evaluation } from '../evaluation';

/** A rule that answers what it is told, about spaces unless said otherwise. */
export function aRule(
  meta: Partial<RuleMeta> & Pick<RuleMeta, 'id'>,
  answer: () => readonly RuleResult[],
): Rule {
  return {
    meta: {
      title: `Title of ${meta.id}`,
      severity: 'high',
      resource: 'confluence:space',
      rationale: 'It matters.',
      threat: 'Somebody reads it.',
      remediation: ['Remove the grant.', 'Look again.'],
      references: ['https://example.com/spaces'],
      evidence: 'The spaces.',
      controls: { nist: ['AC-3'] },
      needs: ['confluence.spaces'],
      ...meta,
    },
    evaluate: answer,
  };
}

export function aSpace(id: string, name = `Space ${id}`): ResourceRef {
  return { type: 'confluence:space', id, name };
}

export function aFail(id: string, more: Partial<FailResult> = {}): FailResult {
  return {
    outcome: 'fail',
    resource: aSpace(id),
    message: `Anyone can read space ${id}`,
    evidence: [{ text: 'It is granted.', source: 'GET /spaces', data: { id } }],
    affected: [],
    ...more,
  };
}

export function aPass(id: string): RuleResult {
  return { outcome: 'pass', resource: aSpace(id) };
}

export function anUnseen(id: string, reason = 'Confluence refused'): RuleResult {
  return { outcome: 'not-available', resource: aSpace(id), reason };
}

export function outOfScope(id: string, reason = 'The space is archived.'): RuleResult {
  return { outcome: 'not-applicable', resource: aSpace(id), reason };
}

export function aListGap(reason = 'Confluence does not allow this to be read (403)'): Gap {
  return { code: 'forbidden', reason, source: 'GET /wiki/api/v2/spaces' };
}

/** A snapshot that lists spaces. */
export function spacesSnapshot(
  ids: readonly string[],
  gaps: readonly Gap[] = [],
  more: SnapshotData['slices'] = {},
): Snapshot {
  const items = ids.map((id) => ({
    id,
    key: id.toUpperCase(),
    name: `Space ${id}`,
    type: 'global',
    status: 'current' as const,
  }));
  return snapshotOf({
    siteUrl: 'https://example.atlassian.net',
    takenAt: '2026-01-05T08:00:00.000Z',
    slices: { 'confluence.spaces': { items, gaps }, ...more },
  });
}

/** Evaluates one rule that answers `results` over a snapshot. */
export function evaluationOf(
  results: readonly RuleResult[],
  snapshot: Snapshot,
  { settings = defaultSettings, meta = {} }: { settings?: Settings; meta?: Partial<RuleMeta> } = {},
): Evaluation {
  const rule = aRule({ id: 'confluence/public-space-read', ...meta }, () => results);
  return evaluate([rule], snapshot, settings);
}
