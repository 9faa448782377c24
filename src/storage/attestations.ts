import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AttestationEvent } from '../contract';
import type { Gap, KeyValueStore, Slice } from '../domain';

const prefix = 'attestation:';

const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('attested'),
    accountId: z.string().min(1),
    at: z.iso.datetime(),
    evidence: z.string().min(1),
    expiresAt: z.iso.datetime(),
  }),
  z.strictObject({
    kind: z.literal('withdrawn'),
    accountId: z.string().min(1),
    at: z.iso.datetime(),
  }),
]);

/** What was said of one control. `unreadable` = the newest entry is damaged, so nothing can be concluded from the rest. */
export interface AttestationHistory {
  /** Newest last. */
  readonly events: readonly AttestationEvent[];
  readonly unreadable: boolean;
}

/** Adds to the history of a control. Nothing is ever changed or removed, so that it shows who said what and when. */
export async function addAttestationEvent(
  kv: KeyValueStore,
  rule: string,
  event: AttestationEvent,
): Promise<void> {
  // Times sort as text; two people may speak in one millisecond.
  const key = `${prefix}${rule.replace('/', ':')}:${event.at}:${randomUUID().slice(0, 8)}`;
  await kv.set(key, eventSchema.parse(event));
}

/** What was said of every control, by rule id. */
export async function readAttestationHistories(
  kv: KeyValueStore,
): Promise<ReadonlyMap<string, AttestationHistory>> {
  const histories = new Map<string, AttestationHistory>();
  for (const { key, value } of await kv.list(prefix)) {
    const [, folder = '', name = ''] = key.split(':');
    const rule = `${folder}/${name}`;
    const before = histories.get(rule)?.events ?? [];
    const parsed = eventSchema.safeParse(value);
    histories.set(rule, {
      events: parsed.success ? [...before, parsed.data] : before,
      unreadable: !parsed.success,
    });
  }
  return histories;
}

/** What is attested and was not withdrawn, expired or not, as rules see it. */
export async function readAttestations(kv: KeyValueStore): Promise<Slice<'manual.attestations'>> {
  const histories = [...(await readAttestationHistories(kv))].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    items: histories.flatMap(([rule, { events, unreadable }]) => {
      const last = unreadable ? undefined : events.at(-1);
      if (last?.kind !== 'attested') return [];
      const { accountId, at, evidence, expiresAt } = last;
      return [{ rule, evidence, accountId, at, expiresAt }];
    }),
    gaps: histories.flatMap(([rule, { unreadable }]) => (unreadable ? [damaged(rule)] : [])),
  };
}

function damaged(rule: string): Gap {
  return {
    code: 'unexpected-answer',
    reason: 'What is stored about it cannot be read',
    source: 'Attestations',
    resourceId: rule,
  };
}
