import { z } from 'zod';

/** An offset page of Jira. Items are parsed one by one by whoever asked. */
export const offsetPageSchema = z.object({
  values: z.array(z.unknown()),
  total: z.int().nonnegative().optional(),
  isLast: z.boolean().optional(),
});

/** A person as Jira embeds one in other things. */
export const personSchema = z.object({
  accountId: z.string(),
  displayName: z.string().nullish(),
  active: z.boolean(),
});

export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly active: boolean;
}

export function toPerson(raw: z.output<typeof personSchema>): Person {
  return { accountId: raw.accountId, name: raw.displayName ?? raw.accountId, active: raw.active };
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
