import { z } from 'zod';
import type { Share } from '../../domain';
import { idSchema } from './schema';

/** A share of a filter or dashboard, as Jira gives it. */
export const shareSchema = z.object({
  type: z.string(),
  group: z.object({ groupId: z.string().nullish(), name: z.string().nullish() }).nullish(),
  project: z.object({ id: idSchema, name: z.string().nullish() }).nullish(),
  user: z.object({ accountId: z.string(), displayName: z.string().nullish() }).nullish(),
});

type RawShare = z.output<typeof shareSchema>;

/** Jira's share types under the names the rules use. `loggedin` and `authenticated` are the same audience. */
export function toShare(raw: RawShare): Share {
  switch (raw.type) {
    case 'global':
      return { type: 'public' };
    case 'loggedin':
    case 'authenticated':
      return { type: 'everyone' };
    case 'project':
    case 'projectRole':
    case 'project-unknown':
      return named('project', raw.project?.id, raw.project?.name);
    case 'group': {
      const { groupId, name } = raw.group ?? {};
      return (groupId ?? name) === undefined
        ? { type: 'unknown', name: 'group' }
        : named('group', groupId, name);
    }
    case 'user':
      return named('user', raw.user?.accountId, raw.user?.displayName);
    default:
      return { type: 'unknown', name: raw.type };
  }
}

function named(
  type: Share['type'],
  id: string | null | undefined,
  name: string | null | undefined,
): Share {
  return {
    type,
    ...(id === null || id === undefined ? {} : { id }),
    ...(name === null || name === undefined ? {} : { name }),
  };
}
