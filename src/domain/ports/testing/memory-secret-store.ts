import type { SecretStore } from '../secret-store';

/** A {@link SecretStore} in memory. */
export function memorySecretStore(): SecretStore {
  const secrets = new Map<string, string>();
  return {
    get: (key) => {
      const json = secrets.get(key);
      return Promise.resolve(json === undefined ? undefined : (JSON.parse(json) as unknown));
    },
    set: async (key, value) => {
      await Promise.resolve();
      secrets.set(key, JSON.stringify(value));
    },
    delete: async (key) => {
      await Promise.resolve();
      secrets.delete(key);
    },
  };
}
