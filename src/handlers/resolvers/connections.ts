import { z } from 'zod';
import { connectionKinds, credentialSchema } from '../../contract';
import { connect } from '../../connections';
import { connectionNeeds } from '../../scan';
import { deleteConnection, listConnections } from '../../storage/connections';
import { callerId } from './caller';
import { defineResolver } from './define-resolver';
import { nothing } from './inputs';

export const getConnections = defineResolver({
  name: 'connections.list',
  input: nothing,
  run: ({ keyValues }) => listConnections(keyValues),
});

export const getConnectionNeeds = defineResolver({
  name: 'connections.needs',
  input: nothing,
  run: () => Promise.resolve(connectionNeeds),
});

/** Checks the credential before it takes the place of an earlier one. */
export const addConnection = defineResolver({
  name: 'connections.connect',
  input: credentialSchema,
  run: async (ports, credential) => connect(ports, credential, await callerId(ports)),
});

export const removeConnection = defineResolver({
  name: 'connections.remove',
  input: z.strictObject({ kind: z.enum(connectionKinds) }),
  async run(ports, { kind }) {
    await deleteConnection(ports, kind);
    return listConnections(ports.keyValues);
  },
});
