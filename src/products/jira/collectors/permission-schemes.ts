import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { PermissionScheme } from '../../../domain';
import { defineCollector } from '../../collector';
import { hiding, parseItems } from '../../items';
import { unseen } from '../../page-results';
import { holderSchema, toHolder } from '../holder';
import { idSchema } from '../schema';

const source = 'GET /rest/api/3/permissionscheme?expand=permissions';

const schemeSchema = z.object({
  id: idSchema,
  name: z.string(),
  scope: z.object({ type: z.string(), project: z.object({ id: idSchema }).nullish() }).nullish(),
  permissions: z.array(z.unknown()),
});

const grantSchema = z.object({ id: idSchema, permission: z.string(), holder: holderSchema });

const responseSchema = z.object({ permissionSchemes: z.array(z.unknown()) });

/** Every permission scheme with every grant, in the one call that has them all. */
export const permissionSchemes = defineCollector<'jira.permissionSchemes'>({
  slice: 'jira.permissionSchemes',
  product: 'jira',
  label: 'permission schemes',
  after: [],
  inherits: [],
  firstPages: () => ['all'],
  idOf: (scheme) => scheme.id,
  async readPage(_page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/permissionscheme?expand=permissions`,
      schema: responseSchema,
      cost: ({ permissionSchemes }) => ({
        objects: permissionSchemes.length,
        identities: grantCount(permissionSchemes),
      }),
    });
    if (!answer.ok) return unseen(answer);
    const parsed = parseItems(answer.value.permissionSchemes, schemeSchema, {
      source,
      what: 'permission scheme',
    });
    const schemes = parsed.items.map(toScheme);
    return {
      items: schemes.map(({ scheme }) => scheme),
      gaps: [...parsed.gaps, ...schemes.flatMap(({ gaps }) => gaps)],
      requests: answer.requests,
      points: answer.points,
    };
  },
});

function grantCount(schemes: readonly unknown[]): number {
  const grants = z.object({ permissions: z.array(z.unknown()) });
  return schemes.reduce<number>((sum, scheme) => {
    const parsed = grants.safeParse(scheme);
    return sum + (parsed.success ? parsed.data.permissions.length : 0);
  }, 0);
}

/** A scheme with the grants that can be read. One that cannot be hides what the rest of the scheme would prove. */
function toScheme({ id, name, scope, permissions }: z.output<typeof schemeSchema>) {
  const { items, gaps } = parseItems(permissions, grantSchema, { source, what: 'grant' });
  const grants = items
    .map((grant) => ({ ...grant, holder: toHolder(grant.holder) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const projectId = scope?.project?.id;
  const scheme: PermissionScheme = {
    id,
    name,
    ...(projectId === undefined ? {} : { projectId }),
    grants,
  };
  return { scheme, gaps: gaps.map((gap) => hiding(gap, id)) };
}
