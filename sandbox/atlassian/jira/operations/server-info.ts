import { json } from '../../routing/responses';
import type { JiraContext, Operation } from '../context';
import { timestamp } from '../render/timestamp';

/** What the site says of itself to anyone. */
export function serverInfoOperations(context: JiraContext): readonly Operation[] {
  const { siteUrl, title, now, hasConfluence } = context;
  return [
    {
      method: 'GET',
      path: '/rest/api/3/serverInfo',
      query: [],
      answer: () =>
        json(200, {
          baseUrl: siteUrl,
          displayUrl: siteUrl,
          displayUrlServicedeskHelpCenter: siteUrl,
          ...(hasConfluence ? { displayUrlConfluence: siteUrl } : {}),
          version: '1001.0.0-SNAPSHOT',
          versionNumbers: [1001, 0, 0],
          deploymentType: 'Cloud',
          buildNumber: 100_300,
          buildDate: '2026-07-20T08:12:44.000+0000',
          serverTime: timestamp(now().toISOString()),
          scmInfo: '532ed230ff9aa83f9c3039b776559e831302b5dd',
          serverTitle: title,
          serverTimeZone: 'Europe/Amsterdam',
        }),
    },
  ];
}
