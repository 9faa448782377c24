import { attestationDays } from '../../contract';
import { attest, manualControls, withdrawAttestation } from '../../findings/manual-controls';
import { callerId } from './caller';
import { defineResolver } from './define-resolver';
import { newAttestation, nothing, oneRule } from './inputs';

export const listAttestations = defineResolver({
  name: 'attestations.list',
  input: nothing,
  run: manualControls,
});

export const saveAttestation = defineResolver({
  name: 'attestations.save',
  input: newAttestation,
  async run(ports, { rule, evidence, days = attestationDays.initial }) {
    return attest(ports, { rule, evidence, days, accountId: await callerId(ports) });
  },
});

export const withdrawSavedAttestation = defineResolver({
  name: 'attestations.withdraw',
  input: oneRule,
  async run(ports, { rule }) {
    return withdrawAttestation(ports, { rule, accountId: await callerId(ports) });
  },
});
