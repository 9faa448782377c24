import { z } from 'zod';
import { connectionKinds } from '../contract';
import type { Connection, ConnectionKind, Credential, LackingPermission } from '../contract';
import { heldCredentialSchema } from '../contract';
import type { KeyValueStore, SecretStore } from '../domain';

const prefix = 'connection:';
const lacksKey = 'connection-lacks';

const aboutSchema = z.object({
  kind: z.enum(connectionKinds),
  name: z.string(),
  /** How paths name what is connected: the organization's id, the workspace's slug. Empty for the site. */
  subject: z.string(),
  lastFour: z.string(),
  addedBy: z.string(),
  addedAt: z.string(),
  expiresOn: z.string().optional(),
});

/** What is known of a connection, without its secret. */
export type StoredConnection = z.output<typeof aboutSchema>;

const lacksSchema = z.record(
  z.string(),
  z.array(z.object({ permission: z.string(), what: z.array(z.string()) })),
);

interface Stores {
  readonly keyValues: KeyValueStore;
  readonly secrets: SecretStore;
}

/** Every connection there is. One that this version cannot read counts as none. */
export async function readConnections(kv: KeyValueStore): Promise<readonly StoredConnection[]> {
  const entries = await kv.list(prefix);
  return entries.flatMap(({ value }) => {
    const parsed = aboutSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Every connection there is, as it is shown. */
export async function listConnections(kv: KeyValueStore): Promise<readonly Connection[]> {
  const [connections, lacks] = await Promise.all([readConnections(kv), readLacks(kv)]);
  return connections.map(({ kind, name, lastFour, addedBy, addedAt, expiresOn }) => ({
    kind,
    name,
    lastFour,
    addedBy,
    addedAt,
    ...(expiresOn === undefined ? {} : { expiresOn }),
    lacks: lacks[kind] ?? [],
  }));
}

/** Replaces the connection of a kind. The secret goes first: what is shown as connected can always be used. */
export async function writeConnection(
  { keyValues, secrets }: Stores,
  about: StoredConnection,
  credential: Credential,
): Promise<void> {
  await secrets.set(prefix + about.kind, credential);
  await keyValues.set(prefix + about.kind, about);
  await writeLacks(keyValues, { ...(await readLacks(keyValues)), [about.kind]: [] });
}

/** Removes a connection and its secret. Safe to repeat. */
export async function deleteConnection(
  { keyValues, secrets }: Stores,
  kind: ConnectionKind,
): Promise<void> {
  await keyValues.delete(prefix + kind);
  await secrets.delete(prefix + kind);
}

/** The secret of a connection; undefined when it is not there or cannot be read any more. */
export async function readCredential(
  secrets: SecretStore,
  kind: ConnectionKind,
): Promise<Credential | undefined> {
  const parsed = heldCredentialSchema.safeParse(await secrets.get(prefix + kind));
  return parsed.success ? parsed.data : undefined;
}

type Lacks = Partial<Record<string, readonly LackingPermission[]>>;

async function readLacks(kv: KeyValueStore): Promise<Lacks> {
  const parsed = lacksSchema.safeParse(await kv.get(lacksKey));
  return parsed.success ? parsed.data : {};
}

/** Takes down which permissions the last scan found missing, by kind of connection. */
export async function writeLacks(kv: KeyValueStore, lacks: Lacks): Promise<void> {
  await kv.set(lacksKey, lacks);
}
