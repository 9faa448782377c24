import { z } from 'zod';
import { apiPath } from '../../domain';
import type { Account } from '../../domain';
import type { Answer, RestClient } from '../rest-client';

/** Accounts in one bulk question. Source: OpenAPI of Confluence v2, POST /users-bulk, July 2026. */
export const accountsPerQuestion = 250;

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

/** The state of up to {@link accountsPerQuestion} accounts. One that Confluence does not return does not exist. */
export async function askAccountStates(
  client: RestClient,
  accountIds: readonly string[],
): Promise<Answer<readonly Account[]>> {
  const answer = await client.ask({
    method: 'POST',
    path: apiPath`/wiki/api/v2/users-bulk`,
    body: { accountIds },
    schema: responseSchema,
    cost: ({ results }) => ({ identities: results.length }),
  });
  if (!answer.ok) return answer;
  const found = new Map(answer.value.results.map((user) => [user.accountId, user]));
  const value = accountIds.map((accountId): Account => {
    const user = found.get(accountId);
    return {
      accountId,
      exists: user !== undefined,
      active: user?.accountStatus === 'active',
      accountType: toAccountType(user?.accountType),
      name: user?.displayName ?? accountId,
    };
  });
  return { ...answer, value };
}

function toAccountType(raw: string | null | undefined): Account['accountType'] {
  return raw === 'atlassian' || raw === 'app' ? raw : 'unknown';
}
