import { Queue as ForgeQueue } from '@forge/events';
import type { Queue } from '../domain';

/** Forge's async events, as a {@link Queue}. */
export const queue: Queue = {
  async push(name, { body, delaySeconds, concurrencyKey }) {
    await new ForgeQueue({ key: name }).push({
      body: { ...body },
      ...(delaySeconds === undefined ? {} : { delayInSeconds: delaySeconds }),
      ...(concurrencyKey === undefined ? {} : { concurrency: { key: concurrencyKey, limit: 1 } }),
    });
  },
};
