import type { SliceName } from '../../../domain';
import { entering } from '../access-map';
import { limitBy } from './drawing';
import type { Drawing } from './drawing';

/** What each slice tells about how somebody comes to be in a group, or to act as somebody. */
const told = [
  ['confluence.groups', 'Which groups anyone may join was not read.'],
  ['jira.applicationRoles', 'Which groups new users join was not read.'],
  ['organization.users', 'Who may manage users and groups was not read from an organization.'],
  ['organization.groups', 'Which groups may manage users and groups was not read.'],
  ['organization.apiTokens', 'Which API tokens people have was not read from an organization.'],
  ['organization.apiKeys', 'Which keys the organization has was not read.'],
] as const satisfies readonly (readonly [SliceName, string])[];

/** Writes down what is not known about how groups are entered. */
export function limitEntering(drawing: Drawing): void {
  for (const [name, unread] of told) {
    if (drawing.snapshot.slice(name) === undefined) drawing.builder.limit(entering, unread);
    else limitBy(drawing, name, { site: entering, nodeOf: () => undefined });
  }
}
