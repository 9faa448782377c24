import { Problem, forbidden } from '../routing/problem';
import type { RoutedRequest } from '../routing/request';
import { json } from '../routing/responses';
import type { Route } from '../routing/route';
import type { SiteApps } from '../world/site-apps';

type Host = SiteApps['connect'][number]['hosts'][number];

/** What a product is made of; a real one lists some two hundred such parts. */
const systemPlugins = ['com.atlassian.plugins.rest', 'com.atlassian.upm.role-based-licensing'];

/**
 * The plugin manager of one product: its own parts and the Connect apps in it. It knows no plain JSON. Source: answers of
 * real sites as public tools describe them, 2026-08.
 */
export function pluginRoutes(
  { connect }: SiteApps,
  host: Host,
  isAdministrator: (request: RoutedRequest) => boolean,
): readonly Route[] {
  const path = `${host === 'jira' ? '' : '/wiki'}/rest/plugins/1.0/`;
  const apps = connect.filter(({ hosts }) => hosts.includes(host));
  const guard = (request: RoutedRequest, mediaType: string): void => {
    if (!isAdministrator(request)) throw forbidden('You are not an administrator of this site.');
    const { accept = '*/*' } = request.headers;
    if (!accept.includes('*/*') && !accept.includes(mediaType)) throw new Problem(406, mediaType);
  };
  return [
    {
      method: 'GET',
      path,
      query: [],
      answer: (request) => {
        guard(request, 'application/vnd.atl.plugins.installed+json');
        const plugins = [
          ...systemPlugins.map((key) => ({
            key,
            name: key,
            version: '1001.0.0-SNAPSHOT',
            enabled: true,
            userInstalled: false,
            remotable: false,
            vendor: { name: 'Atlassian' },
          })),
          ...apps.map(({ key, name, version, enabled, vendor }) => ({
            key,
            name,
            version,
            enabled,
            userInstalled: true,
            remotable: true,
            vendor: { name: vendor },
          })),
        ];
        return json(200, { plugins, links: {}, upmUpdateVersion: null });
      },
    },
    {
      method: 'GET',
      path: `${path}installed-marketplace`,
      query: ['updates'],
      answer: (request) => {
        guard(request, 'application/vnd.atl.plugins+json');
        const plugins = apps.map(({ key, name, updateAvailable }) => ({
          key,
          name,
          updateAvailable,
        }));
        return json(200, { plugins });
      },
    },
  ];
}
