import { z } from 'zod';

/** A link to a thing's page in Bitbucket. */
export const linksSchema = z
  .object({ html: z.object({ href: z.string().nullish() }).nullish() })
  .nullish();

/** The address of a thing's page as a property, or nothing. */
export function urlOf(links: z.output<typeof linksSchema>): { url?: string } {
  const url = links?.html?.href;
  return typeof url === 'string' ? { url } : {};
}

/** A person. Apps and people who have not agreed to an Atlassian account have no account id. */
export const userSchema = z.object({
  uuid: z.string(),
  account_id: z.string().nullish(),
  display_name: z.string().nullish(),
  account_status: z.string().nullish(),
});

/** The fields of a person that are asked for. */
export const userFields = [
  'user.uuid',
  'user.account_id',
  'user.display_name',
  'user.account_status',
] as const;

export interface BitbucketUser {
  readonly userId: string;
  readonly accountId?: string;
  readonly name: string;
  readonly inactive?: true;
}

export function toUser(raw: z.output<typeof userSchema>): BitbucketUser {
  return {
    userId: raw.uuid,
    ...(typeof raw.account_id === 'string' ? { accountId: raw.account_id } : {}),
    name: raw.display_name ?? raw.account_id ?? raw.uuid,
    ...((raw.account_status ?? 'active') === 'active' ? {} : { inactive: true }),
  };
}

export const groupSchema = z.object({ slug: z.string(), name: z.string().nullish() });

export function toGroup(raw: z.output<typeof groupSchema>): { slug: string; name: string } {
  return { slug: raw.slug, name: raw.name ?? raw.slug };
}

/** A variable of Pipelines. The schema has no value, so one that is sent all the same goes no further than here. */
export const variableSchema = z.object({
  uuid: z.string(),
  key: z.string(),
  secured: z.boolean(),
});

/** The fields of a variable that are asked for. */
export const variableFields = ['uuid', 'key', 'secured'] as const;

export function toVariable({ uuid, key, secured }: z.output<typeof variableSchema>): {
  id: string;
  key: string;
  secured: boolean;
} {
  return { id: uuid, key, secured };
}

/** Setting name → whether the repository has its own. */
export const overrideSettingsSchema = z.record(z.string(), z.boolean());

export function inheritanceOf(raw: z.output<typeof overrideSettingsSchema>): {
  overridden: string[];
  inherited: string[];
} {
  const named = (own: boolean) =>
    Object.keys(raw)
      .filter((setting) => raw[setting] === own)
      .sort();
  return { overridden: named(true), inherited: named(false) };
}
