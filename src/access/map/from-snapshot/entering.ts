import { entering } from '../access-map';
import { limitBy } from './drawing';
import type { Drawing } from './drawing';
import type { MapSlice } from './map-slices';

/** What tells how somebody comes to be in a group, or to act as somebody. */
const told = [
  'confluence.groups',
  'jira.applicationRoles',
  'organization.users',
  'organization.groups',
  'organization.apiTokens',
  'organization.apiKeys',
] as const satisfies readonly MapSlice[];

/** Writes down what could not be read of how groups are entered. */
export function limitEntering(drawing: Drawing): void {
  for (const name of told) limitBy(drawing, name, { site: entering, nodeOf: () => undefined });
}
