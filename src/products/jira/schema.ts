import { z } from 'zod';
import type { Person } from '../../domain';

/** Jira writes the ids of its own tables as numbers in some answers and as text in others. */
export const idSchema = z.union([z.string(), z.number()]).transform(String);

/**
 * An offset page of Jira. Items are parsed one by one by whoever asked; what helps with paging and is missing or strange
 * is done without.
 */
export const offsetPageSchema = z.object({
  values: z.array(z.unknown()),
  total: z
    .union([z.int().nonnegative(), z.string().regex(/^\d+$/).transform(Number)])
    .nullish()
    .catch(undefined)
    .transform((total) => total ?? undefined),
  isLast: z
    .boolean()
    .nullish()
    .catch(undefined)
    .transform((isLast) => isLast ?? undefined),
});

/** A person as Jira embeds one in other things. */
export const personSchema = z.object({
  accountId: z.string(),
  displayName: z.string().nullish(),
  active: z.boolean().nullish(),
});

export function toPerson({
  accountId,
  displayName,
  active,
}: z.output<typeof personSchema>): Person {
  return {
    accountId,
    name: displayName ?? accountId,
    ...(typeof active === 'boolean' ? { active } : {}),
  };
}

/** A group reference. A deleted group may have lost its id. */
export const groupNameSchema = z.object({ name: z.string(), groupId: z.string() });

/** An account as Jira lists it among others. */
export const jiraUserSchema = z.object({
  accountId: z.string(),
  displayName: z.string().nullish(),
  active: z.boolean(),
  accountType: z.string().nullish(),
});

/** Account kinds as Jira names them; anything else is `unknown`, never assumed to be a person. */
export function toAccountType(
  raw: string | null | undefined,
): 'atlassian' | 'app' | 'customer' | 'unknown' {
  return raw === 'atlassian' || raw === 'app' || raw === 'customer' ? raw : 'unknown';
}
