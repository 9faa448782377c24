import { z } from 'zod';
import { apiPath } from '../../domain';
import type { Account } from '../../domain';
import type { Answer, RestClient } from '../rest-client';

/** Accounts in one bulk question. Source: OpenAPI of Confluence v2, POST /users-bulk, July 2026. */
export const accountsPerQuestion = 250;

/**
 * Fewer accounts than this are what a question was for; more of them may be all that Confluence gives in one answer, so
 * that the others are asked for again before they count as gone. Also where a refused question is no longer halved.
 */
const smallAnswer = 25;

const responseSchema = z.object({
  results: z.array(
    z.object({
      accountId: z.string(),
      displayName: z.string().nullish(),
      accountStatus: z.string().nullish(),
      accountType: z.string().nullish(),
    }),
  ),
});

type User = z.output<typeof responseSchema>['results'][number];

/** The state of up to {@link accountsPerQuestion} accounts. One that Confluence does not return does not exist. */
export async function askAccountStates(
  client: RestClient,
  accountIds: readonly string[],
): Promise<Answer<readonly Account[]>> {
  const answer = await askAll(client, accountIds);
  if (!answer.ok) return answer;
  const found = new Map(answer.value.map((user) => [user.accountId, user]));
  return { ...answer, value: accountIds.map((id) => toAccount(id, found.get(id))) };
}

async function askAll(
  client: RestClient,
  accountIds: readonly string[],
): Promise<Answer<readonly User[]>> {
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
  const users = answer.value.results;
  const found = new Set(users.map(({ accountId }) => accountId));
  const missing = accountIds.filter((id) => !found.has(id));
  const first = { ...answer, value: users };
  if (missing.length === 0 || missing.length === accountIds.length || users.length < smallAnswer) {
    return first;
  }
  return joined({ requests: 0, points: 0 }, first, await askAll(client, missing));
}

/** Two answers as one that cost them both, and what was spent before. */
function joined(
  before: Pick<Answer<unknown>, 'requests' | 'points'>,
  left: Extract<Answer<readonly User[]>, { ok: true }>,
  right: Answer<readonly User[]>,
): Answer<readonly User[]> {
  const spent = {
    requests: before.requests + left.requests + right.requests,
    points: before.points + left.points + right.points,
  };
  return right.ok
    ? { ok: true, value: [...left.value, ...right.value], ...spent }
    : { ...right, ...spent };
}

/** What Confluence does not say of an account's state or kind leaves it of a kind that is not known. */
function toAccount(accountId: string, user: User | undefined): Account {
  const status = user?.accountStatus ?? 'unknown';
  const told = status === 'active' || status === 'inactive';
  return {
    accountId,
    exists: user !== undefined && status !== 'closed',
    active: user !== undefined && status !== 'inactive' && status !== 'closed',
    accountType: told ? toAccountType(user?.accountType) : 'unknown',
    name: user?.displayName ?? accountId,
  };
}

function toAccountType(raw: string | null | undefined): Account['accountType'] {
  return raw === 'atlassian' || raw === 'app' || raw === 'customer' ? raw : 'unknown';
}
