import type { FirstSeenRegister, SliceName } from '../../../src/domain';
import { demoConnections } from './connections';
import { accountIdOf } from './identifiers';
import { apps, appId, type AppHandle } from './outsiders';

/** What the company tells Parapet of itself in the settings; everything else is as the settings come. */
export const demoSettings = {
  sensitiveProjects: ['HR', 'LGL', 'FIN', 'SEC'],
  sensitiveSpaces: ['FIN', 'PEOPLE', 'BOARD'],
  ssoPolicyIds: [demoConnections.organization.ssoPolicyId],
  approvedApps: [
    ...[apps.backup.name, apps.diagrams.name, apps.testing.name, apps.releaseNotes.name],
    apps.timesheets.name.toUpperCase(),
  ],
};

const summer = '2026-07-01T06:00:00.000Z';
const autumn = '2026-10-06T06:00:00.000Z';
const lastMonth = '2026-10-20T06:00:00.000Z';

/** The apps that earlier scans have seen: all but one were there at first or came in autumn. */
const firstSeenApps: Readonly<Partial<Record<AppHandle, string>>> = {
  automation: summer,
  slack: summer,
  timesheets: autumn,
  backup: summer,
  releaseNotes: summer,
  importer: summer,
};

/** What earlier scans remember of lists whose products give no dates. */
export const demoMemory: ReadonlyMap<SliceName, FirstSeenRegister> = new Map([
  [
    'jira.apps',
    {
      whole: true,
      items: Object.fromEntries(
        Object.entries(firstSeenApps).map(([handle, at]) => [
          appId(handle as AppHandle),
          { at, arrived: at !== summer },
        ]),
      ),
    },
  ],
  [
    'confluence.guests',
    {
      whole: true,
      items: Object.fromEntries(
        Array.from({ length: 8 }, (_nothing, at) => [
          accountIdOf(`guest ${String(at)}`),
          at === 1 ? { at: lastMonth, arrived: true } : { at: summer, arrived: false },
        ]),
      ),
    },
  ],
]);
