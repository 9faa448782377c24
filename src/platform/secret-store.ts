import { kvs } from '@forge/kvs';
import type { SecretStore } from '../domain';
import { patiently } from './patiently';

/** Forge's secret storage of the running installation. */
export const secretStore: SecretStore = {
  get: (key) => patiently(() => kvs.getSecret(key)),
  set: (key, value) => patiently(() => kvs.setSecret(key, value)),
  delete: (key) => patiently(() => kvs.deleteSecret(key)),
};
