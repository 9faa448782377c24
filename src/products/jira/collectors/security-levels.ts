import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { Gap, SecurityLevel } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { nextOffset, unseen } from '../../page-results';
import type { RestClient } from '../../rest-client';
import { holderSchema, toHolder } from '../holder';
import { idSchema, offsetPageSchema } from '../schema';

const levelSchema = z.object({
  id: idSchema,
  issueSecuritySchemeId: idSchema,
  name: z.string().nullish(),
  isDefault: z.boolean().nullish(),
});

const memberSchema = z.object({
  id: idSchema,
  issueSecurityLevelId: idSchema,
  issueSecuritySchemeId: idSchema,
  holder: holderSchema,
});

/** The levels of all issue security schemes and who sees each, in two lists that have them all. */
export const securityLevels = defineCollector<'jira.securityLevels'>({
  slice: 'jira.securityLevels',
  product: 'jira',
  label: 'levels of issue security schemes',
  after: ['jira.issueSecuritySchemes'],
  inherits: ['jira.issueSecuritySchemes'],
  firstPages: (slices) =>
    slices.get('jira.issueSecuritySchemes').items.length === 0 ? [] : ['levels@0', 'members@0'],
  idOf: ({ id }) => id,
  merge: join,
  async readPage(page, { client }) {
    const [list = '', startAt = '0'] = page.split('@');
    const answer = await askList(client, list, startAt);
    if (!answer.ok) return unseen(answer);
    const { values, total, isLast } = answer.value;
    const { items, gaps } = list === 'levels' ? readLevels(values) : readMembers(values);
    const next = nextOffset({ startAt: Number(startAt), count: values.length, total, isLast });
    return {
      items,
      gaps,
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next: `${list}@${next}` }),
    };
  },
});

function askList(client: RestClient, list: string, startAt: string) {
  return client.ask({
    method: 'GET',
    path:
      list === 'levels'
        ? apiPath`/rest/api/3/issuesecurityschemes/level?maxResults=50&startAt=${startAt}`
        : apiPath`/rest/api/3/issuesecurityschemes/level/member?maxResults=50&startAt=${startAt}`,
    schema: offsetPageSchema,
    cost: ({ values }) => ({ identities: values.length }),
  });
}

interface Read {
  /** A level that appears several times is joined later. */
  readonly items: readonly SecurityLevel[];
  readonly gaps: readonly Gap[];
}

function readLevels(values: readonly unknown[]): Read {
  const { items, gaps } = parseItems(values, levelSchema, {
    source: 'GET /rest/api/3/issuesecurityschemes/level',
    idKey: 'issueSecuritySchemeId',
    what: 'security level of scheme',
  });
  return {
    items: items.map(({ id, issueSecuritySchemeId, name, isDefault }) => ({
      id,
      schemeId: issueSecuritySchemeId,
      ...(typeof name === 'string' ? { name } : {}),
      isDefault: isDefault ?? false,
      holders: [],
    })),
    gaps,
  };
}

function readMembers(values: readonly unknown[]): Read {
  const { items, gaps } = parseItems(values, memberSchema, {
    source: 'GET /rest/api/3/issuesecurityschemes/level/member',
    idKey: 'issueSecuritySchemeId',
    what: 'security level member of scheme',
  });
  return {
    items: items.map(({ id, issueSecurityLevelId, issueSecuritySchemeId, holder }) => ({
      id: issueSecurityLevelId,
      schemeId: issueSecuritySchemeId,
      isDefault: false,
      holders: [{ id, holder: toHolder(holder) }],
    })),
    gaps,
  };
}

/** What the list of levels and the list of members say of one level. */
function join(left: SecurityLevel, right: SecurityLevel): SecurityLevel {
  const name = left.name ?? right.name;
  return {
    id: left.id,
    schemeId: left.schemeId,
    ...(name === undefined ? {} : { name }),
    isDefault: left.isDefault || right.isDefault,
    holders: [...left.holders, ...right.holders],
  };
}
