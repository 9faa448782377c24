import type { Attestation, ResourceRef } from '../../contract';
import type { Gap, Rule } from '../../domain';
import { ruleTester } from '../rule-tester';
import { appSnapshot } from './snapshot';

const attestation: Omit<Attestation, 'rule'> = {
  evidence: 'Looked at the settings with the head of IT',
  accountId: 'ada',
  at: '2026-11-01T09:00:00.000Z',
  expiresAt: '2027-01-30T09:00:00.000Z',
};

const damage: Gap = {
  code: 'unexpected-answer',
  reason: 'What is stored about it cannot be read',
  source: 'Attestations',
};

/** Declares the tests of a rule about what no API shows: they all stand and fall by the word that was given. */
export function attestationTester(rule: Rule, resource: ResourceRef): void {
  const { id } = rule.meta;
  const given = { ...attestation, rule: id };
  ruleTester(rule, {
    attested: [
      {
        name: 'somebody attested it',
        snapshot: appSnapshot({ 'manual.attestations': [given] }),
        results: [
          {
            outcome: 'attested',
            resource,
            reason: 'Attested on 2026-11-01, valid until 2027-01-30',
          },
        ],
      },
    ],
    unattested: [
      {
        name: 'nobody attested anything',
        snapshot: appSnapshot(),
        results: [{ outcome: 'unattested', resource, reason: nobody }],
      },
      {
        name: 'somebody attested something else',
        snapshot: appSnapshot({ 'manual.attestations': [{ ...given, rule: 'manual/other' }] }),
        results: [{ outcome: 'unattested', resource, reason: nobody }],
      },
      {
        name: 'what somebody attested has expired this very moment',
        snapshot: appSnapshot({
          'manual.attestations': [{ ...given, expiresAt: '2026-11-20T06:00:00.000Z' }],
        }),
        results: [
          {
            outcome: 'unattested',
            resource,
            reason:
              'It was attested on 2026-11-01 and that expired on 2026-11-20: check it by hand, then attest it again',
          },
        ],
      },
      {
        name: 'what somebody attested cannot be read',
        snapshot: appSnapshot({}, { 'manual.attestations': [{ ...damage, resourceId: id }] }),
        results: [
          {
            outcome: 'unattested',
            resource,
            reason: 'What is stored about it cannot be read: attest it again',
          },
        ],
      },
    ],
  });
}

const nobody =
  'No API shows this and nobody has attested it: check it by hand, then attest it in Parapet';
