import type { Ports } from '../domain';
import { clock, deadline } from './clock';
import { entityStore } from './entity-store';
import { confluenceAsApp, jiraAsApp, jiraAsUser, outside } from './http';
import { keyValueStore } from './key-value-store';
import { log } from './log';
import { queue } from './queue';
import { secretStore } from './secret-store';

/** Forge as the app's ports. Holds no state: every call speaks for the invocation it is made in. */
export const forgePorts: Ports = {
  clock,
  deadline,
  log,
  keyValues: keyValueStore,
  entities: entityStore,
  queue,
  jira: jiraAsApp,
  confluence: confluenceAsApp,
  jiraAsUser,
  outside,
  secrets: secretStore,
};
