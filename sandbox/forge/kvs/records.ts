import { z } from 'zod';
import type { HostClock } from '../clock/clock';
import type { EntityDefinition } from '../manifest/schema';
import type { StateStore, StateTable } from '../state/state-store';
import { refuse } from './kvs-error';
import { kvsLimits } from './limits';
import type { GetOptions, TimeToLive } from './requests';

const recordSchema = z.object({
  value: z.unknown(),
  createdAt: z.number(),
  updatedAt: z.number(),
  expiresAt: z.number().optional(),
});

/** A stored value. Times are milliseconds since the epoch. */
export type StoredRecord = z.output<typeof recordSchema>;

/** Where a value lives: plain, secret, or a record of an entity. */
export type Namespace = 'plain' | 'secret' | { readonly entityName: string };

const unitMs = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

/** When a value written now expires. @throws KvsError when that is too far away */
export function expiryOf(ttl: TimeToLive | undefined, now: number): number | undefined {
  if (ttl === undefined) return undefined;
  const ms = ttl.value * unitMs[ttl.unit];
  if (ms > kvsLimits.timeToLive.value) throw refuse('INVALID_TTL', 'The maximum TTL is one year.');
  return now + ms;
}

/** A value as an answer, with the metadata that was asked for. */
export function describeRecord(
  key: string,
  { value, createdAt, updatedAt, expiresAt }: StoredRecord,
  fields: GetOptions['metadataFields'],
) {
  return {
    key,
    value,
    ...(fields.includes('CREATED_AT') ? { createdAt } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt } : {}),
    ...(fields.includes('EXPIRE_TIME') && expiresAt !== undefined
      ? { expireTime: new Date(expiresAt).toISOString() }
      : {}),
  };
}

/** The records of one installation, as they are stored. */
export class Records {
  constructor(
    private readonly state: StateStore,
    private readonly clock: HostClock,
    private readonly expiredReadableMs: number,
  ) {}

  get(namespace: Namespace, key: string): StoredRecord | undefined {
    const stored = this.#table(namespace).get(key);
    return stored === undefined ? undefined : this.#ifLive(recordSchema.parse(stored));
  }

  /** Writes a value and returns what was there before. */
  set(
    namespace: Namespace,
    key: string,
    { value, expiresAt }: { readonly value: unknown; readonly expiresAt: number | undefined },
  ): { readonly previous: StoredRecord | undefined; readonly latest: StoredRecord } {
    const previous = this.get(namespace, key);
    const now = this.clock.now();
    const latest: StoredRecord = {
      value,
      createdAt: previous?.createdAt ?? now,
      updatedAt: now,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    };
    this.#table(namespace).set(key, latest);
    return { previous, latest };
  }

  delete(namespace: Namespace, key: string): void {
    this.#table(namespace).delete(key);
  }

  *entries(namespace: Namespace): IterableIterator<readonly [string, StoredRecord]> {
    for (const [key, stored] of this.#table(namespace).entries()) {
      const record = this.#ifLive(recordSchema.parse(stored));
      if (record !== undefined) yield [key, record];
    }
  }

  #ifLive(record: StoredRecord): StoredRecord | undefined {
    const goneAt = (record.expiresAt ?? Infinity) + this.expiredReadableMs;
    return goneAt > this.clock.now() ? record : undefined;
  }

  #table(namespace: Namespace): StateTable {
    const name = typeof namespace === 'string' ? namespace : `entity:${namespace.entityName}`;
    return this.state.table(`kvs:${name}`);
  }
}

/** The manifest's entities by name. */
export class Entities {
  constructor(private readonly definitions: readonly EntityDefinition[]) {}

  /** @throws KvsError when the manifest has no such entity */
  find(name: string): EntityDefinition {
    const found = this.definitions.find((definition) => definition.name === name);
    if (found === undefined) {
      throw refuse(
        'INVALID_ENTITY_TYPE',
        `The manifest has no entity "${name}". Add it to app.storage.entities.`,
      );
    }
    return found;
  }
}
