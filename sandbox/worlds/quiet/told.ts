import type { FirstSeenRegister, Ports, SliceName } from '../../../src/domain';
import { demoDay } from '../demo/demo-world';
import { planted } from '../planted';
import { attestEverything } from '../testing/attested';
import type { ToldWorld } from '../testing/told-world';
import { nearMissesQuiet } from './near-misses';
import { ssoPolicyId } from './organization';
import { credentials, proofreader, quietAccount } from './people';
import { quietUnscopedWorld, quietWithoutLogWorld } from './variants';
import { quietWorld } from '.';

const autumn = { at: '2026-09-05T06:00:00.000Z', arrived: true };

/** Earlier scans saw the guest and the app, and would have seen them come: not long ago, and not just now. */
const memory: ReadonlyMap<SliceName, FirstSeenRegister> = new Map([
  ['confluence.guests', { whole: true, items: { [quietAccount('guest')]: autumn } }],
  ['jira.apps', { whole: true, items: { [quietAccount('app')]: autumn } }],
]);

/** Lantern Press with everything said in the settings that can be, and attested by those who looked. */
const lantern = {
  day: demoDay,
  settings: {
    sensitiveProjects: ['ROYAL'],
    sensitiveSpaces: ['TECH'],
    approvedApps: [proofreader],
    ssoPolicyIds: [ssoPolicyId],
    ownApiKeyIds: [credentials.organization.keyId],
  },
  remembered: memory,
  before: (ports: Ports) =>
    attestEverything(ports, { accountId: quietAccount('rosa'), daysAgo: 10 }),
};

/** Its key is scoped, as keys should be, so that some requests of the organization stay closed to Parapet. */
export const toldQuiet: ToldWorld = {
  ...lantern,
  world: quietWorld(demoDay),
  planted: [],
  nearMisses: nearMissesQuiet,
};

/** Everything can be read. */
export const toldQuietUnscoped: ToldWorld = {
  ...lantern,
  world: quietUnscopedWorld(demoDay),
  planted: [],
  nearMisses: nearMissesQuiet,
};

/** The plan of the organization has no audit log. */
export const toldQuietWithoutLog: ToldWorld = {
  ...lantern,
  world: quietWithoutLogWorld(demoDay),
  planted: [
    planted('logging/audit-log-unavailable', 'organization', 'a plan without an audit log'),
  ],
  nearMisses: [],
};
