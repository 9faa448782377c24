import type {
  Connection,
  ConnectionKind,
  ConnectionNeeds,
  RuleCoverageDetail,
} from '../../../../../src/contract';
import { counted } from '../../components/words';
import { connectAddress } from '../connections/connect-address';
import { connectionWords } from '../connections/connection-words';

/** One thing that keeps rules from being answered in full, and what would change that. */
export interface Obstacle {
  readonly key: string;
  readonly text: string;
  /** Ids of the rules it keeps from being answered. */
  readonly rules: readonly string[];
  /** Where it is put right, where that is in the page. */
  readonly remedy?: { readonly label: string; readonly address: string };
}

interface Known {
  readonly rules: readonly RuleCoverageDetail[];
  readonly needs: readonly ConnectionNeeds[];
  readonly connections: readonly Connection[];
}

/** What is in the way of answers, what stops most rules first. A rule may have several things in its way. */
export function coverageObstacles({ rules, needs, connections }: Known): readonly Obstacle[] {
  const missing = needs.filter(({ kind }) => !connections.some((one) => one.kind === kind));
  const found = new Map<string, Obstacle>();
  const add = (obstacle: Omit<Obstacle, 'rules'>, rule: string) => {
    const known = found.get(obstacle.key)?.rules ?? [];
    found.set(obstacle.key, { ...obstacle, rules: [...known, rule] });
  };
  for (const { rule, outcome, reason = '', reasons = [] } of rules) {
    if (outcome === 'unattested') add(attestation, rule);
    if (outcome === 'error') add({ key: reason, text: reason }, rule);
    if (outcome !== 'not-available') continue;
    const wanted = missing.filter((one) => one.rules.includes(rule));
    for (const { kind } of wanted) add(connection(kind), rule);
    if (wanted.length > 0) continue;
    for (const one of reasons) add({ key: one.reason, text: one.reason }, rule);
  }
  return [...found.values()].sort(
    (a, b) => b.rules.length - a.rules.length || (a.key < b.key ? -1 : 1),
  );
}

const attestation: Omit<Obstacle, 'rules'> = {
  key: 'attestation',
  text: 'No API shows this, and nobody has attested it',
  remedy: { label: 'Attest', address: '/coverage/attestations' },
};

function connection(kind: ConnectionKind): Omit<Obstacle, 'rules'> {
  return {
    key: `connection ${kind}`,
    text: connectionWords[kind].missing,
    remedy: { label: 'Connect', address: connectAddress(kind) },
  };
}

/** "9 rules" */
export function obstacleSize({ rules }: Obstacle): string {
  return counted(rules.length, 'rule');
}
