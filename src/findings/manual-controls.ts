import type { ManualControl } from '../contract';
import { AppError, snapshotOf } from '../domain';
import type { Ports } from '../domain';
import { evaluate } from '../engine';
import { manualRules } from '../rules/manual';
import {
  addAttestationEvent,
  readAttestationHistories,
  readAttestations,
} from '../storage/attestations';
import { readSettings } from '../storage/settings';

const dayMs = 86_400_000;

type ControlPorts = Pick<Ports, 'clock' | 'keyValues'>;

/** Every control that no API shows, as it stands this moment. Sorted by rule id. */
export async function manualControls({
  clock,
  keyValues,
}: ControlPorts): Promise<readonly ManualControl[]> {
  const [attestations, histories, settings] = await Promise.all([
    readAttestations(keyValues),
    readAttestationHistories(keyValues),
    readSettings(keyValues),
  ]);
  const snapshot = snapshotOf({
    siteUrl: '',
    takenAt: new Date(clock.now()).toISOString(),
    slices: { 'manual.attestations': attestations },
  });
  const { rules } = evaluate(manualRules, snapshot, { ...settings, disabledRules: [] });
  return rules.map(({ meta, coverage: { outcome, reason = '' } }) => {
    const { id, title, severity, rationale, evidence, remediation, references } = meta;
    const attestation = attestations.items.find(({ rule }) => rule === id);
    return {
      rule: id,
      title,
      severity,
      rationale,
      evidence,
      steps: remediation,
      references,
      outcome: outcome === 'attested' ? outcome : 'unattested',
      reason,
      ...(attestation === undefined ? {} : { attestation }),
      history: histories.get(id)?.events ?? [],
    };
  });
}

export interface AttestInput {
  readonly rule: string;
  readonly evidence: string;
  readonly days: number;
  /** Who says so. */
  readonly accountId: string;
}

/**
 * Records a person's word for a control. An earlier one is replaced and stays in the history.
 * @throws {AppError} `invalid` when no rule asks for it
 */
export async function attest(
  ports: ControlPorts,
  { rule, evidence, days, accountId }: AttestInput,
): Promise<ManualControl> {
  await controlOf(ports, rule);
  const now = ports.clock.now();
  await addAttestationEvent(ports.keyValues, rule, {
    kind: 'attested',
    accountId,
    at: new Date(now).toISOString(),
    evidence,
    expiresAt: new Date(now + days * dayMs).toISOString(),
  });
  return controlOf(ports, rule);
}

/**
 * Takes back what was attested. It stays in the history.
 * @throws {AppError} `invalid` when no rule asks for it, `not-found` when nothing is attested
 */
export async function withdrawAttestation(
  ports: ControlPorts,
  { rule, accountId }: Pick<AttestInput, 'rule' | 'accountId'>,
): Promise<ManualControl> {
  const { attestation } = await controlOf(ports, rule);
  if (attestation === undefined) {
    throw new AppError(
      'not-found',
      'Nobody has attested this control, so there is nothing to withdraw.',
    );
  }
  await addAttestationEvent(ports.keyValues, rule, {
    kind: 'withdrawn',
    accountId,
    at: new Date(ports.clock.now()).toISOString(),
  });
  return controlOf(ports, rule);
}

async function controlOf(ports: ControlPorts, rule: string): Promise<ManualControl> {
  const control = (await manualControls(ports)).find((one) => one.rule === rule);
  if (control !== undefined) return control;
  throw new AppError('invalid', `rule: ${rule} is not a control that is attested by hand.`);
}
