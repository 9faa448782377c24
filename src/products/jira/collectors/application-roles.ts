import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { ApplicationRole, Gap, Group } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';

const source = 'GET /rest/api/3/applicationrole';

const groupList = z
  .array(z.object({ name: z.string().nullish(), groupId: z.string().nullish() }))
  .nullish();

const names = z.array(z.string()).nullish();

const applicationRoleSchema = z.object({
  key: z.string(),
  name: z.string().nullish(),
  groupDetails: groupList,
  defaultGroupsDetails: groupList,
  /** The names alone, which every version of the answer has. */
  groups: names,
  defaultGroups: names,
  selectedByDefault: z.boolean().nullish(),
  userCount: z.int().nullish(),
});

/** Jira's products: the groups that open each, and which of them every new user joins. */
export const applicationRoles = defineCollector<'jira.applicationRoles'>({
  slice: 'jira.applicationRoles',
  product: 'jira',
  label: 'product access',
  after: ['jira.accessGroups'],
  inherits: [],
  firstPages: () => ['all'],
  idOf: ({ key }) => key,
  async readPage(_page, { client, slices }) {
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
    const ids = new Map(
      slices.get('jira.accessGroups').items.map(({ name, groupId }) => [name, groupId]),
    );
    const roles = items.map((raw) => withIds(raw, ids));
    return {
      items: roles.map(toApplicationRole),
      gaps: [...gaps, ...roles.flatMap(silences)],
      requests: answer.requests,
      points: answer.points,
    };
  },
});

type RawRole = z.output<typeof applicationRoleSchema>;

interface GroupName {
  readonly groupId: string | undefined;
  readonly name: string;
}

/** Groups that Jira names without their ids get those of the groups of that name that open or administer Jira. */
function withIds(raw: RawRole, ids: ReadonlyMap<string, string>) {
  function told(details: RawRole['groupDetails'], plain: RawRole['groups']) {
    const list = details ?? plain?.map((name) => ({ name, groupId: undefined }));
    return list?.map(({ groupId, name }): GroupName => {
      const id = groupId ?? ids.get(name ?? '');
      return { groupId: id, name: name ?? id ?? '' };
    });
  }
  return {
    ...raw,
    groups: told(raw.groupDetails, raw.groups),
    defaultGroups: told(raw.defaultGroupsDetails, raw.defaultGroups),
  };
}

type ReadRole = ReturnType<typeof withIds>;

function toApplicationRole(read: ReadRole): ApplicationRole {
  const { key, name, selectedByDefault, userCount } = read;
  return {
    key,
    name: name ?? key,
    groups: (read.groups ?? []).flatMap(toGroup),
    defaultGroups: (read.defaultGroups ?? []).flatMap(toGroup),
    selectedByDefault: selectedByDefault ?? false,
    ...(typeof userCount === 'number' && userCount >= 0 ? { userCount } : {}),
  };
}

function toGroup({ groupId, name }: GroupName): readonly Group[] {
  return groupId === undefined ? [] : [{ groupId, name }];
}

/** What Jira did not say of a product. A group without an id cannot be found again among those that hold something. */
function silences({ key, selectedByDefault, groups, defaultGroups }: ReadRole): readonly Gap[] {
  const told = [groups, defaultGroups].every((list) => list?.every(({ groupId }) => groupId));
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
