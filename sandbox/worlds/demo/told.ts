import type { Ports } from '../../../src/domain';
import { noteInstallation } from '../../../src/storage/installation';
import { manualControls } from '../manual-controls';
import { planted } from '../planted';
import { attestEverything } from '../testing/attested';
import type { ToldWorld } from '../testing/told-world';
import { nearMissesApps, plantedApps } from './apps-planted';
import { nearMissesBitbucket, plantedBitbucket } from './bitbucket-planted';
import { castId } from './cast';
import { demoMemory, demoSettings } from './company';
import { auditEventIds } from './confluence-audit';
import { nearMissesConfluence, plantedConfluence } from './confluence-planted';
import { demoDay, demoWorld } from './demo-world';
import { nearMissesJira } from './jira-near-misses';
import { plantedJira } from './jira-planted';
import {
  nearMissesOrganization,
  plantedOrganization,
  plantedOrganizationSso,
} from './organization-planted';

/**
 * The demo company as its administrator has it: everything connected, its own words in the settings, Parapet installed for
 * some months, and nobody who renewed what was attested in summer.
 */
export const toldDemo: ToldWorld = {
  world: demoWorld(),
  day: demoDay,
  settings: demoSettings,
  remembered: demoMemory,
  before: async (ports: Ports) => {
    await noteInstallation(ports.keyValues, '2026-07-01T06:00:00.000Z');
    await attestEverything(ports, { accountId: castId('ines'), daysAgo: 120 });
  },
  planted: [
    ...plantedApps,
    ...plantedBitbucket,
    ...plantedConfluence,
    ...plantedJira,
    ...plantedOrganization,
    ...plantedOrganizationSso,
    planted('logging/not-shipped', 'parapet', 'nothing is set up to receive findings'),
    ...manualControls('attested in summer, and expired'),
  ],
  reckonedIds: auditEventIds(demoDay),
  nearMisses: [
    ...nearMissesApps,
    ...nearMissesBitbucket,
    ...nearMissesConfluence,
    ...nearMissesJira,
    ...nearMissesOrganization,
  ],
};
