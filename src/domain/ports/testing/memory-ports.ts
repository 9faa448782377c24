import type { Ports } from '..';
import { memoryEntityStore } from './memory-entity-store';
import type { MemoryEntityStore } from './memory-entity-store';
import { memoryKeyValueStore } from './memory-key-value-store';
import type { MemoryKeyValueStore } from './memory-key-value-store';
import { memorySecretStore } from './memory-secret-store';
import { recordedLog } from './recorded-log';
import type { RecordedLog } from './recorded-log';
import { recordedQueue } from './recorded-queue';
import type { RecordedQueue } from './recorded-queue';
import { scriptedTransport } from './scripted-transport';

/** All ports in memory. Products answer 404 unless given; the clock stands still until moved. */
export interface MemoryPorts extends Ports {
  readonly keyValues: MemoryKeyValueStore;
  readonly entities: MemoryEntityStore;
  readonly queue: RecordedQueue;
  readonly log: RecordedLog;
  /** Moves the clock. */
  advance(ms: number): void;
}

export function memoryPorts(given: Partial<Ports> = {}): MemoryPorts {
  let now = Date.parse('2026-01-05T08:00:00.000Z');
  const nothing = scriptedTransport(() => ({ status: 404, json: {} }));
  const advance = (ms: number): void => {
    now += ms;
  };
  return {
    deadline: { remainingMs: () => 900_000 },
    jira: nothing,
    confluence: nothing,
    jiraAsUser: nothing,
    outside: () => nothing,
    secrets: memorySecretStore(),
    ...given,
    clock: {
      now: () => now,
      sleep: async (ms) => {
        await Promise.resolve();
        advance(ms);
      },
    },
    keyValues: memoryKeyValueStore(),
    entities: memoryEntityStore(),
    queue: recordedQueue(),
    log: recordedLog(),
    advance,
  };
}
