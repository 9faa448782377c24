import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { ApplicationRole, Gap, Group } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';

const source = 'GET /rest/api/3/applicationrole';

const groups = z
  .array(z.object({ name: z.string().nullish(), groupId: z.string().nullish() }))
  .nullish();

const applicationRoleSchema = z.object({
  key: z.string(),
  name: z.string().nullish(),
  groupDetails: groups,
  defaultGroupsDetails: groups,
  selectedByDefault: z.boolean().nullish(),
  userCount: z.int().nullish(),
});

/** Jira's products: the groups that open each, and which of them every new user joins. */
export const applicationRoles = defineCollector<'jira.applicationRoles'>({
  slice: 'jira.applicationRoles',
  product: 'jira',
  label: 'product access',
  after: [],
  inherits: [],
  firstPages: () => ['all'],
  idOf: ({ key }) => key,
  async readPage(_page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/applicationrole`,
      schema: z.array(z.unknown()),
      cost: (value) => ({ identities: value.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { items, gaps } = parseItems(answer.value, applicationRoleSchema, {
      source,
      idKey: 'key',
      what: 'application role',
    });
    return {
      items: items.map(toApplicationRole),
      gaps: [...gaps, ...items.flatMap(silences)],
      requests: answer.requests,
      points: answer.points,
    };
  },
});

type RawRole = z.output<typeof applicationRoleSchema>;

function toApplicationRole(raw: RawRole): ApplicationRole {
  const { key, name, selectedByDefault, userCount } = raw;
  return {
    key,
    name: name ?? key,
    groups: (raw.groupDetails ?? []).flatMap(toGroup),
    defaultGroups: (raw.defaultGroupsDetails ?? []).flatMap(toGroup),
    selectedByDefault: selectedByDefault ?? false,
    ...(typeof userCount === 'number' && userCount >= 0 ? { userCount } : {}),
  };
}

type RawGroup = NonNullable<z.output<typeof groups>>[number];

function toGroup({ groupId, name }: RawGroup): readonly Group[] {
  return typeof groupId === 'string' ? [{ groupId, name: name ?? groupId }] : [];
}

/** What Jira did not say of a product. A group without an id cannot be found again among those that hold something. */
function silences({ key, selectedByDefault, ...raw }: RawRole): readonly Gap[] {
  const lists = [raw.groupDetails, raw.defaultGroupsDetails];
  const told = lists.every((list) => list?.every(({ groupId }) => typeof groupId === 'string'));
  if (told && typeof selectedByDefault === 'boolean') return [];
  const what = told ? 'whether new users get it' : 'all of its groups';
  return [
    {
      code: 'unexpected-answer',
      reason: `Jira did not tell of the application role ${key} ${what}`,
      source,
      resourceId: key,
    },
  ];
}
