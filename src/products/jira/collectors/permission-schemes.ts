import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { Gap, PermissionHolder, PermissionScheme } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';

const source = 'GET /rest/api/3/permissionscheme?expand=permissions';

const id = z.union([z.string(), z.number()]).transform(String);

const schemeSchema = z.object({
  id,
  name: z.string(),
  scope: z.object({ type: z.string(), project: z.object({ id }).nullish() }).nullish(),
  permissions: z.array(
    z.object({
      id,
      permission: z.string(),
      holder: z.object({
        type: z.string(),
        parameter: z.string().nullish(),
        value: z.string().nullish(),
      }),
    }),
  ),
});

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
      cost: (value) => ({ identities: grantCount(value.permissionSchemes) }),
    });
    if (!answer.ok) return unseen(answer);
    const parsed = parseItems(answer.value.permissionSchemes, schemeSchema, {
      source,
      what: 'permission scheme',
    });
    const items = parsed.items.map(toScheme);
    const gaps = [...parsed.gaps, ...items.flatMap(unknownHolders)];
    return { items, gaps, requests: answer.requests, points: answer.points };
  },
});

function grantCount(schemes: readonly unknown[]): number {
  const grants = z.object({ permissions: z.array(z.unknown()) });
  return schemes.reduce<number>((sum, scheme) => {
    const parsed = grants.safeParse(scheme);
    return sum + (parsed.success ? parsed.data.permissions.length : 0);
  }, 0);
}

function toScheme(raw: z.output<typeof schemeSchema>): PermissionScheme {
  const projectId = raw.scope?.project?.id;
  return {
    id: raw.id,
    name: raw.name,
    ...(projectId === undefined ? {} : { projectId }),
    grants: raw.permissions
      .map((grant) => ({
        id: grant.id,
        permission: grant.permission,
        holder: toHolder(grant.holder),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const holderTypes: ReadonlySet<string> = new Set<PermissionHolder['type']>([
  'anyone',
  'applicationRole',
  'group',
  'projectRole',
  'user',
  'projectLead',
  'reporter',
  'assignee',
  'userCustomField',
  'groupCustomField',
  'sd.customer.portal.only',
]);

function isHolderType(type: string): type is PermissionHolder['type'] {
  return holderTypes.has(type);
}

/** `value` is the immutable id; `parameter` is a group's name, and the id of everything else. */
function toHolder(raw: {
  type: string;
  parameter?: string | null | undefined;
  value?: string | null | undefined;
}): PermissionHolder {
  const type = isHolderType(raw.type) ? raw.type : 'unknown';
  const parameter = raw.parameter ?? '';
  const holderId = (raw.value ?? '') || (type === 'group' ? '' : parameter);
  return {
    type,
    ...(holderId === '' ? {} : { id: holderId }),
    ...(type === 'group' && parameter !== '' ? { name: parameter } : {}),
  };
}

function unknownHolders(scheme: PermissionScheme): Gap[] {
  return scheme.grants.some((grant) => grant.holder.type === 'unknown')
    ? [
        {
          code: 'unexpected-answer',
          reason: `The permission scheme ${scheme.id} has a grant to a kind of holder that is not known`,
          source,
          resourceId: scheme.id,
        },
      ]
    : [];
}
