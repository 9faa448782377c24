import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { AnonymousRead, ConfluenceSpace, SpaceGrant } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectedSlices, PageResult } from '../../collector';
import { unseen } from '../../page-results';
import type { RestClient } from '../../rest-client';

const checkSchema = z.object({ hasPermission: z.boolean() });

/** A space that is asked about by its homepage. */
interface Page {
  readonly spaceId: string;
  readonly homepageId?: string;
  /** A stranger was given the space, so that only what else he may do is left to ask. */
  readonly shown?: true;
}

/** The page of all spaces that a stranger was not given. */
const kept = 'kept';

/**
 * Whether an anonymous visitor can read each space. Needed only where anonymous visitors may use the site and role
 * assignments do not already answer. What a stranger was given answers for all spaces at once; else Confluence is asked
 * by the homepage of each.
 */
export const anonymousReads = defineCollector<'confluence.anonymousReads'>({
  slice: 'confluence.anonymousReads',
  product: 'confluence',
  label: 'what anonymous visitors can read',
  after: [
    'confluence.site',
    'confluence.spaces',
    'confluence.spaceGrants',
    'confluence.visitorView',
  ],
  inherits: ['confluence.site', 'confluence.spaces'],
  firstPages: (slices) => {
    const { asked, shut } = questions(slices);
    const pages = asked.map((page) => JSON.stringify(page));
    return shut.length === 0 ? pages : [...pages, kept];
  },
  idOf: ({ spaceId }) => spaceId,
  async readPage(key, { client, slices }) {
    if (key === kept) {
      const items = questions(slices).shut.map((spaceId): AnonymousRead => ({
        spaceId,
        canRead: false,
        byVisitor: true,
      }));
      return { items, gaps: [], requests: 0, points: 0 };
    }
    const page = JSON.parse(key) as Page;
    return page.shown === true ? readShown(client, page) : readAsked(client, page);
  },
});

/** What has to be asked, and the spaces that are known to be shut to strangers. */
function questions(slices: CollectedSlices): {
  readonly asked: readonly Page[];
  readonly shut: readonly string[];
} {
  const site = slices.get('confluence.site').items[0];
  if (site === undefined || site.anonymousUse === 'refused' || site.roleMode === 'roles') {
    return { asked: [], shut: [] };
  }
  const shown = shownSpaces(slices);
  const byRole = new Set(
    slices
      .get('confluence.spaceGrants')
      .items.filter(({ grants }) => grants.some(isAnonymousRole))
      .map(({ spaceId }) => spaceId),
  );
  const open = slices.get('confluence.spaces').items.filter(({ id }) => !byRole.has(id));
  // Whether lists for strangers hold archived spaces is not documented.
  const isShut = ({ id, status }: ConfluenceSpace) =>
    shown !== undefined && status === 'current' && !shown.has(id);
  return {
    asked: open
      .filter((space) => !isShut(space))
      .map(({ id, homepageId }) => ({
        spaceId: id,
        ...(homepageId === undefined ? {} : { homepageId }),
        ...(shown?.has(id) === true ? { shown: true } : {}),
      })),
    shut: open.filter(isShut).map(({ id }) => id),
  };
}

/** What a stranger was given, unless that is nothing or not all: then it does not show what he is not given. */
function shownSpaces(slices: CollectedSlices): ReadonlySet<string> | undefined {
  const { items, gaps } = slices.get('confluence.visitorView');
  const spaces = items.flatMap((view) => view.spaces);
  const whole = gaps.length === 0 && items.every(({ answers }) => answers);
  return whole && spaces.length > 0 ? new Set(spaces.map(({ id }) => id)) : undefined;
}

function isAnonymousRole({ principal, roleId }: SpaceGrant): boolean {
  return roleId !== undefined && principal.type === 'class' && principal.id === 'anonymous-users';
}

async function readShown(
  client: RestClient,
  { spaceId, homepageId }: Page,
): Promise<PageResult<AnonymousRead>> {
  const read: AnonymousRead = { spaceId, canRead: true, byVisitor: true };
  if (homepageId === undefined) return { items: [read], gaps: [], requests: 0, points: 0 };
  const update = await check(client, homepageId, 'update');
  const { requests, points } = update;
  const item = update.ok ? { ...read, canUpdate: update.value.hasPermission } : read;
  return { items: [item], gaps: [], requests, points };
}

async function readAsked(
  client: RestClient,
  { spaceId, homepageId }: Page,
): Promise<PageResult<AnonymousRead>> {
  if (homepageId === undefined) {
    return { items: [], gaps: [{ ...noHomepage, resourceId: spaceId }], requests: 0, points: 0 };
  }
  const read = await check(client, homepageId, 'read');
  if (!read.ok) return unseen(read, spaceId);
  if (!read.value.hasPermission) {
    const items = [{ spaceId, canRead: false }];
    return { items, gaps: [], requests: read.requests, points: read.points };
  }
  const update = await check(client, homepageId, 'update');
  return {
    items: [
      { spaceId, canRead: true, ...(update.ok ? { canUpdate: update.value.hasPermission } : {}) },
    ],
    gaps: [],
    requests: read.requests + update.requests,
    points: read.points + update.points,
  };
}

const noHomepage = {
  code: 'not-found',
  reason:
    'The space has no homepage to ask about, so what anonymous visitors can read is not known',
  source: 'POST /wiki/rest/api/content/{}/permission/check',
} as const;

function check(client: RestClient, homepageId: string, operation: 'read' | 'update') {
  return client.ask({
    method: 'POST',
    path: apiPath`/wiki/rest/api/content/${homepageId}/permission/check`,
    body: { subject: { type: 'user', identifier: 'anonymous' }, operation },
    schema: checkSchema,
    cost: () => ({ identities: 1 }),
  });
}
