import { z } from 'zod';
import { apiPath } from '../../domain';
import type { Account, Gap } from '../../domain';
import { parseItems } from '../items';
import type { Answer, RestClient } from '../rest-client';

/** Accounts in one bulk question. Source: OpenAPI of Confluence v2, POST /users-bulk, July 2026. */
export const accountsPerQuestion = 250;

/**
 * Fewer accounts than this are what a question was for; more of them may be all that Confluence gives in one answer, so
 * that the others are asked for again before they count as gone. Also where a refused question is no longer halved.
 */
const smallAnswer = 25;

const responseSchema = z.object({ results: z.array(z.unknown()) });

const userSchema = z.object({
  accountId: z.string(),
  displayName: z.string().nullish(),
  accountStatus: z.string().nullish(),
  accountType: z.string().nullish(),
});

type User = z.output<typeof userSchema>;

/** What one bulk question, or several instead of it, told. */
interface Told {
  readonly users: readonly User[];
  /** Answers that could not be read: of an account, or of nobody knows whom. */
  readonly gaps: readonly Gap[];
}

/** Accounts, and a gap for each whose state could not be read. */
export interface AccountStates {
  readonly accounts: readonly Account[];
  readonly gaps: readonly (Gap & { readonly resourceId: string })[];
}

/**
 * The state of up to {@link accountsPerQuestion} accounts. One that Confluence does not return does not exist, unless it
 * may be the one whose answer could not be read.
 */
export async function askAccountStates(
  client: RestClient,
  accountIds: readonly string[],
): Promise<Answer<AccountStates>> {
  const answer = await askAll(client, accountIds);
  if (!answer.ok) return answer;
  const { users, gaps } = answer.value;
  const found = new Map(users.map((user) => [user.accountId, user]));
  const nameless = gaps.find(({ resourceId }) => resourceId === undefined);
  const hidden = accountIds.flatMap((id) => {
    if (found.has(id)) return [];
    const gap = gaps.find(({ resourceId }) => resourceId === id) ?? nameless;
    return gap === undefined ? [] : [{ ...gap, resourceId: id }];
  });
  const unread = new Set(hidden.map(({ resourceId }) => resourceId));
  const accounts = accountIds
    .filter((id) => !unread.has(id))
    .map((id) => toAccount(id, found.get(id)));
  return { ...answer, value: { accounts, gaps: hidden } };
}

async function askAll(client: RestClient, accountIds: readonly string[]): Promise<Answer<Told>> {
  const answer = await client.ask({
    method: 'POST',
    path: apiPath`/wiki/api/v2/users-bulk`,
    body: { accountIds },
    schema: responseSchema,
    cost: ({ results }) => ({ identities: results.length }),
  });
  if (!answer.ok) {
    const half = Math.ceil(accountIds.length / 2);
    if (answer.status !== 400 || half < smallAnswer) return answer;
    const left = await askAll(client, accountIds.slice(0, half));
    return left.ok ? joined(answer, left, await askAll(client, accountIds.slice(half))) : left;
  }
  const { items: users, gaps } = parseItems(answer.value.results, userSchema, {
    source: 'POST /wiki/api/v2/users-bulk',
    idKey: 'accountId',
    what: 'account',
  });
  const found = new Set(users.map(({ accountId }) => accountId));
  const missing = accountIds.filter((id) => !found.has(id));
  const first = { ...answer, value: { users, gaps } };
  if (missing.length === 0 || missing.length === accountIds.length || users.length < smallAnswer) {
    return first;
  }
  return joined({ requests: 0, points: 0 }, first, await askAll(client, missing));
}

/** Two answers as one that cost them both, and what was spent before. */
function joined(
  before: Pick<Answer<unknown>, 'requests' | 'points'>,
  left: Extract<Answer<Told>, { ok: true }>,
  right: Answer<Told>,
): Answer<Told> {
  const spent = {
    requests: before.requests + left.requests + right.requests,
    points: before.points + left.points + right.points,
  };
  if (!right.ok) return { ...right, ...spent };
  const users = [...left.value.users, ...right.value.users];
  return { ok: true, value: { users, gaps: [...left.value.gaps, ...right.value.gaps] }, ...spent };
}

/** Confluence writes the state of an account into its name, though not everywhere and not only there. */
const suffix = / \((?:Deactivated|Unlicensed)\)$/;

/** What Confluence does not say of an account's state or kind leaves it of a kind that is not known. */
function toAccount(accountId: string, user: User | undefined): Account {
  const status = user?.accountStatus ?? 'unknown';
  const told = status === 'active' || status === 'inactive';
  return {
    accountId,
    exists: user !== undefined && status !== 'closed',
    active: user !== undefined && status !== 'inactive' && status !== 'closed',
    accountType: told ? toAccountType(user?.accountType) : 'unknown',
    name: user?.displayName?.replace(suffix, '') ?? accountId,
  };
}

function toAccountType(raw: string | null | undefined): Account['accountType'] {
  return raw === 'atlassian' || raw === 'app' || raw === 'customer' ? raw : 'unknown';
}
