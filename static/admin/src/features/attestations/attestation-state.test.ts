import type { Attestation, ManualControl } from '../../../../../src/contract';
import { attestationState } from './attestation-state';

const now = Date.parse('2026-11-25T12:00:00.000Z');

function control(outcome: ManualControl['outcome'], expiresAt?: string): ManualControl {
  const attestation: Attestation | undefined =
    expiresAt === undefined
      ? undefined
      : {
          rule: 'manual/site-signup',
          evidence: 'Looked at it.',
          accountId: 'account-1',
          at: '2026-11-01T09:00:00.000Z',
          expiresAt,
        };
  return {
    rule: 'manual/site-signup',
    title: 'The site does not let strangers sign up',
    severity: 'high',
    rationale: '',
    evidence: '',
    steps: [],
    references: [],
    outcome,
    reason: '',
    history: [],
    ...(attestation === undefined ? {} : { attestation }),
  };
}

describe('attestationState', () => {
  it.each([
    ['unattested', control('unattested')],
    ['expired', control('unattested', '2026-11-20T12:00:00.000Z')],
    ['expiring', control('attested', '2026-12-09T12:00:00.000Z')],
    ['attested', control('attested', '2026-12-09T12:00:00.001Z')],
  ])('is %s', (state, one) => {
    expect(attestationState(one, now)).toBe(state);
  });
});
