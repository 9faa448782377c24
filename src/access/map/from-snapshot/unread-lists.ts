import type { AccessNodeType } from '../../../contract';
import { listGapOf } from '../../unseen';
import { entering, everywhere } from '../access-map';
import { sentence } from './drawing';
import type { Drawing } from './drawing';
import { mapSlices, sliceWords } from './map-slices';
import type { MapSlice } from './map-slices';
import { isAbsent, whyIncomplete } from './incomplete';

/** Lists that answers about everything in a product rest on besides what the product's own drawing limits. */
const lists = {
  'jira:site': [
    'jira.globalPowers',
    'jira.groupMembers',
    'jira.roles',
    'organization.organization',
  ],
  'confluence:site': [
    'confluence.groupMembers',
    'confluence.spaceRoles',
    'organization.organization',
  ],
} as const satisfies Readonly<Partial<Record<AccessNodeType, readonly MapSlice[]>>>;

/** The products, what answers about each begin with, and where it is told what of a product was not collected. */
const products = [
  { prefix: 'jira.', name: 'Jira', tops: ['jira:site'] },
  { prefix: 'confluence.', name: 'Confluence', tops: ['confluence:site'] },
  { prefix: 'bitbucket.', name: 'Bitbucket', tops: ['bitbucket:workspace'] },
  {
    prefix: 'organization.',
    name: 'the organization',
    tops: ['org:organization', 'jira:site', 'confluence:site'],
  },
] as const satisfies readonly {
  readonly prefix: string;
  readonly name: string;
  readonly tops: readonly AccessNodeType[];
}[];

type Product = (typeof products)[number];

/** What tells who is who, and who is in which group: the products share accounts and groups. */
const ofPeople: ReadonlySet<MapSlice> = new Set<MapSlice>([
  'confluence.accessGroups',
  'confluence.accounts',
  'confluence.groupMembers',
  'confluence.groups',
  'confluence.guests',
  'jira.accessGroups',
  'jira.accounts',
  'jira.applicationRoles',
  'jira.groupMembers',
  'jira.groups',
  'organization.groups',
  'organization.users',
]);

/** What only tells how somebody comes to act as somebody else. */
const ofEntering: ReadonlySet<MapSlice> = new Set<MapSlice>([
  'organization.apiTokens',
  'organization.serviceAccountTokens',
]);

/** Says which lists could not be read or were not collected. Comes when the products are on the map. */
export function limitByLists(drawing: Drawing): void {
  for (const [type, names] of Object.entries(lists)) {
    const site = drawing.builder.nodes.find(type as keyof typeof lists, 'site');
    for (const name of site === undefined ? [] : names) limitByRefusal(drawing, name, site);
  }
  for (const product of products) limitByAbsence(drawing, product);
}

function limitByRefusal({ builder, snapshot }: Drawing, name: MapSlice, site = everywhere): void {
  const slice = snapshot.slice(name);
  if (isAbsent(slice)) return;
  // Accounts are asked one by one whether they administer; one that could not be asked may.
  const gap =
    slice && (listGapOf(slice) ?? (name === 'jira.globalPowers' ? slice.gaps[0] : undefined));
  if (gap === undefined) return;
  builder.limit(site, sentence(`${sliceWords[name]} could not be read: ${gap.reason}`));
}

/** Says once that nothing of a product is there, or else what of it is not. */
function limitByAbsence(drawing: Drawing, { prefix, name, tops }: Product): void {
  const { builder, snapshot } = drawing;
  const names = [...mapSlices].filter((one) => one.startsWith(prefix));
  if (names.every((one) => isAbsent(snapshot.slice(one)))) {
    const reason = names
      .map((one) => whyIncomplete(snapshot, one))
      .find((why) => why !== undefined);
    const isCollected = names.some((one) => snapshot.slice(one) !== undefined);
    const text = isCollected
      ? `Nothing of ${name} was read: ${reason ?? ''}`
      : `Nothing of ${name} was collected.`;
    const places = prefix === 'bitbucket.' ? [everywhere] : allTops(drawing);
    for (const node of [...places, everywhere]) builder.limit(node, sentence(text));
    return;
  }
  for (const one of names) {
    if (snapshot.slice(one) !== undefined) continue;
    for (const node of placesOf(drawing, one, tops)) {
      builder.limit(node, `${sliceWords[one]} was not collected.`);
    }
  }
}

function placesOf(
  drawing: Drawing,
  name: MapSlice,
  tops: readonly AccessNodeType[],
): readonly number[] {
  if (ofEntering.has(name)) return [entering];
  const found = ofPeople.has(name) ? allTops(drawing) : topsOf(drawing, tops);
  const own = topsOf(drawing, tops.slice(0, 1));
  return own.length === 0 ? [...found, everywhere] : found;
}

function allTops(drawing: Drawing): readonly number[] {
  return topsOf(
    drawing,
    products.map(({ tops }) => tops[0]),
  );
}

function topsOf({ builder }: Drawing, types: readonly AccessNodeType[]): readonly number[] {
  return types.flatMap((type) => [...builder.nodes.all(type)].map(([, node]) => node));
}
