import { defaultSettings } from '../../../contract';
import type { Snapshot } from '../../../domain';
import type { AccessMap } from '../access-map';
import { MapBuilder } from '../map-builder';
import { drawBitbucket } from './bitbucket';
import { drawConfluence } from './confluence';
import type { Drawing } from './drawing';
import { drawGlobalPowers } from './global-powers';
import { drawGroups, flagMissingGroups } from './groups';
import { limitEntering } from './entering';
import { drawJira } from './jira';
import { drawOrganization } from './organization';
import { drawAccessClasses } from './presumed-access';
import { noteRaised } from './raised';
import { limitByLists } from './unread-lists';

/** What the settings say that the map depends on; the defaults where it is left out. */
type MapOptions = Partial<Pick<Drawing, 'broadGroupMembers' | 'ownApiKeyIds'>>;

/** Draws who reaches what in all products of a snapshot. Equal snapshots give equal maps. */
export function accessMapOf(
  snapshot: Snapshot,
  {
    broadGroupMembers = defaultSettings.thresholds.broadGroupMembers,
    ownApiKeyIds = defaultSettings.ownApiKeyIds,
  }: MapOptions = {},
): AccessMap {
  const builder = new MapBuilder();
  const drawing: Drawing = { builder, snapshot, broadGroupMembers, ownApiKeyIds };
  drawGroups(drawing);
  drawJira(drawing);
  drawConfluence(drawing);
  drawBitbucket(drawing);
  drawOrganization(drawing);
  drawGlobalPowers(drawing);
  noteRaised(drawing);
  limitEntering(drawing);
  limitByLists(drawing);
  flagMissingGroups(drawing);
  drawAccessClasses(drawing);
  return builder.build(snapshot);
}
