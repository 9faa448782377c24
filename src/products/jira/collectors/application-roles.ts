import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { groupNameSchema } from '../schema';

const applicationRoleSchema = z.object({
  key: z.string(),
  name: z.string().nullish(),
  groupDetails: z.array(groupNameSchema).nullish(),
  defaultGroupsDetails: z.array(groupNameSchema).nullish(),
  selectedByDefault: z.boolean().nullish(),
  userCount: z.int().nonnegative().nullish(),
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
      source: 'GET /rest/api/3/applicationrole',
      idKey: 'key',
      what: 'application role',
    });
    return {
      items: items.map((role) => ({
        key: role.key,
        name: role.name ?? role.key,
        groups: role.groupDetails ?? [],
        defaultGroups: role.defaultGroupsDetails ?? [],
        selectedByDefault: role.selectedByDefault ?? false,
        ...(role.userCount === undefined || role.userCount === null
          ? {}
          : { userCount: role.userCount }),
      })),
      gaps,
      requests: answer.requests,
      points: answer.points,
    };
  },
});
