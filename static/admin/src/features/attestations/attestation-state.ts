import type { ManualControl } from '../../../../../src/contract';

/** From this many days on before an attestation ends, people are told. */
const warnDays = 14;
const dayMs = 86_400_000;

/** How a control stands. */
export type AttestationState = 'attested' | 'expiring' | 'expired' | 'unattested';

/** How a control stands at a moment, in milliseconds since the epoch. */
export function attestationState(control: ManualControl, nowMs: number): AttestationState {
  const { outcome, attestation } = control;
  if (outcome === 'unattested') return attestation === undefined ? 'unattested' : 'expired';
  if (attestation === undefined) return 'attested';
  return Date.parse(attestation.expiresAt) - nowMs <= warnDays * dayMs ? 'expiring' : 'attested';
}
