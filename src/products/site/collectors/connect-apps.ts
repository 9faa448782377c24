import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { ApiPath, AppHost, ConnectApp, Gap, GapCode } from '../../../domain';
import type { ConnectedContext } from '../../connected-collector';
import { parseItems } from '../../items';
import { defineSiteCollector } from '../../site-connection';
import { hasNoSuch, untold } from '../untold';

/** The media types of the plugin manager, which refuses plain JSON. */
const installedType = 'application/vnd.atl.plugins.installed+json, */*;q=0.1';
const marketplaceType = 'application/vnd.atl.plugins+json, */*;q=0.1';

const listSchema = z.object({ plugins: z.array(z.unknown()) });

const pluginSchema = z.object({
  key: z.string(),
  name: z.string().nullish(),
  version: z.string().nullish(),
  enabled: z.boolean().nullish(),
  remotable: z.boolean().nullish(),
  vendor: z.object({ name: z.string().nullish() }).nullish(),
});

const updateSchema = z.object({ key: z.string(), updateAvailable: z.boolean().nullish() });

const places: Readonly<Record<AppHost, { readonly list: ApiPath; readonly updates: ApiPath }>> = {
  jira: {
    list: apiPath`/rest/plugins/1.0/`,
    updates: apiPath`/rest/plugins/1.0/installed-marketplace?updates=true`,
  },
  confluence: {
    list: apiPath`/wiki/rest/plugins/1.0/`,
    updates: apiPath`/wiki/rest/plugins/1.0/installed-marketplace?updates=true`,
  },
};

/**
 * Apps built on Connect, as the plugin manager of each product lists them among some two hundred parts of the product.
 * It answers administrators of the site, and no app. Source: answers seen with API tokens in public tools, 2026-08.
 */
export const connectApps = defineSiteCollector<'site.connectApps'>({
  slice: 'site.connectApps',
  label: 'Connect apps',
  after: [],
  inherits: [],
  firstPages: () => Object.keys(places),
  idOf: ({ key }) => key,
  merge: (left, right) => ({
    ...left,
    enabled: left.enabled || right.enabled,
    hosts: [...new Set([...left.hosts, ...right.hosts])].sort(),
    ...joinedUpdate(left, right),
  }),
  async readPage(page, { client }) {
    const host = page === 'confluence' ? 'confluence' : 'jira';
    const answer = await client.ask({
      method: 'GET',
      path: places[host].list,
      accept: installedType,
      schema: listSchema,
    });
    const { requests } = answer;
    if (!answer.ok) {
      // A site without Confluence has no plugin manager of it either.
      const gaps =
        host === 'confluence' && hasNoSuch(answer) ? [] : [untold(answer, 'Connect apps')];
      return { items: [], gaps, requests, points: 0 };
    }
    const { items, gaps } = parseItems(answer.value.plugins, pluginSchema, {
      source: `GET ${host === 'jira' ? '' : '/wiki'}/rest/plugins/1.0/`,
      idKey: 'key',
      what: 'app',
    });
    const apps = items.filter(({ remotable }) => remotable === true);
    const tells =
      items.length === 0 || items.some(({ remotable }) => typeof remotable === 'boolean');
    const updates =
      apps.length === 0
        ? { byKey: new Map(), hidden: [], requests: 0 }
        : await readUpdates(host, client);
    // What the failure hides is told of each app; that the app is there was seen.
    const hidden = updates.hidden.flatMap((gap) =>
      apps.map(({ key }) => ({ ...gap, resourceId: key })),
    );
    return {
      items: apps.map((app) => toApp(app, host, updates.byKey)),
      gaps: [...gaps, ...hidden, ...(tells ? [] : [untoldKind])],
      requests: requests + updates.requests,
      points: 0,
    };
  },
});

/** Parts of the product need not say that they are no Connect app, but where nothing says it nobody knows. */
const untoldKind: Gap = {
  code: 'unexpected-answer',
  reason: 'The site does not tell which of its apps are on Connect',
  source: 'GET /rest/plugins/1.0/',
};

/** What is over by the next scan, as opposed to a site that does not tell. */
const failures: ReadonlySet<GapCode> = new Set(['server-error', 'unreachable', 'rate-limited']);

interface Updates {
  readonly byKey: ReadonlyMap<string, boolean>;
  /** Why nothing was told, where the request failed. */
  readonly hidden: readonly Gap[];
  readonly requests: number;
}

/** Which apps have an update. A site that does not tell leaves it open, app by app. */
async function readUpdates(host: AppHost, client: ConnectedContext['client']): Promise<Updates> {
  const answer = await client.ask({
    method: 'GET',
    path: places[host].updates,
    accept: marketplaceType,
    schema: listSchema,
  });
  const entries = answer.ok ? answer.value.plugins : [];
  const known = entries.flatMap((entry): [string, boolean][] => {
    const { data } = updateSchema.safeParse(entry);
    return typeof data?.updateAvailable === 'boolean' ? [[data.key, data.updateAvailable]] : [];
  });
  const hidden = answer.ok || !failures.has(answer.gap.code) ? [] : [answer.gap];
  return { byKey: new Map(known), hidden, requests: answer.requests };
}

function toApp(
  { key, name, version, enabled, vendor }: z.output<typeof pluginSchema>,
  host: AppHost,
  updates: Updates['byKey'],
): ConnectApp {
  const update = updates.get(key);
  return {
    key,
    name: name ?? key,
    ...(typeof version === 'string' ? { version } : {}),
    ...(typeof vendor?.name === 'string' ? { vendor: vendor.name } : {}),
    enabled: enabled ?? true,
    hosts: [host],
    ...(update === undefined ? {} : { updateAvailable: update }),
  };
}

/** An update of one installation is an update of the app. */
function joinedUpdate(left: ConnectApp, right: ConnectApp): Pick<ConnectApp, 'updateAvailable'> {
  if (left.updateAvailable === true || right.updateAvailable === true) {
    return { updateAvailable: true };
  }
  const known = left.updateAvailable ?? right.updateAvailable;
  return known === undefined ? {} : { updateAvailable: known };
}
