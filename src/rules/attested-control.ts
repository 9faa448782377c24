import type { Attestation, ResourceRef } from '../contract';
import { defineRule } from '../domain';
import type { AttestationResult, Rule, RuleMeta } from '../domain';

/** A control that no API shows: what there is to say about it, and what it protects. */
export interface AttestedControl extends Omit<RuleMeta, 'resource' | 'needs'> {
  readonly resource: ResourceRef;
}

/**
 * Makes the rule of a control that a person has to look at: `attested` as long as somebody's word, with evidence, holds.
 * It never raises a finding, because nobody saw a problem.
 */
export function defineAttestedControl({ resource, ...meta }: AttestedControl): Rule {
  return defineRule({
    meta: { ...meta, resource: resource.type, needs: ['manual.attestations'] },
    evaluate(context) {
      const { items, gaps } = context.slice('manual.attestations');
      const damage = gaps.find(({ resourceId }) => resourceId === meta.id);
      const attestation = items.find(({ rule }) => rule === meta.id);
      return [
        {
          resource,
          ...(damage === undefined
            ? standing(attestation, context.now)
            : { outcome: 'unattested', reason: `${damage.reason}: attest it again` }),
        },
      ];
    },
  });
}

function standing(
  attestation: Attestation | undefined,
  now: number,
): Omit<AttestationResult, 'resource'> {
  if (attestation === undefined) {
    return {
      outcome: 'unattested',
      reason:
        'No API shows this and nobody has attested it: check it by hand, then attest it in Parapet',
    };
  }
  const { at, expiresAt } = attestation;
  if (Date.parse(expiresAt) > now) {
    return { outcome: 'attested', reason: `Attested on ${day(at)}, valid until ${day(expiresAt)}` };
  }
  return {
    outcome: 'unattested',
    reason: `It was attested on ${day(at)} and that expired on ${day(expiresAt)}: check it by hand, then attest it again`,
  };
}

function day(time: string): string {
  return time.slice(0, 10);
}
