import { castId } from './cast';
import { groupNames } from './groups';
import { createRandom, type Random } from './random';
import {
  ordinaryItem,
  ordinaryShares,
  toEveryone,
  toGroup,
  toProject,
  toPublic,
  type DashboardInput,
} from './shared-item';

const total = 40;
const firstOrdinary = 10_100;

/** Ids of the dashboards that a scan has something to say about, or should not. */
export const dashboards = {
  system: '10000',
  publicStatus: '10001',
  publicWarehouse: '10002',
  editable: '10011',
  everyoneReads: '10021',
  publicAffairs: '10022',
} as const;

/** The dashboards of the demo site. */
export function demoDashboards(): DashboardInput[] {
  const random = createRandom(1966);
  const told = toldDashboards();
  const taken = new Set<string>();
  const ordinary = Array.from({ length: total - told.length }, (_nothing, at) =>
    ordinaryDashboard(random, String(firstOrdinary + at), taken),
  );
  return [...told, ...ordinary];
}

function toldDashboards(): DashboardInput[] {
  return [
    { id: dashboards.system, name: 'Default dashboard', system: true, shares: [toPublic] },
    {
      id: dashboards.publicStatus,
      name: 'Service status',
      ownerAccountId: castId('dylan'),
      shares: [toPublic],
    },
    {
      id: dashboards.publicWarehouse,
      name: 'Venlo hub throughput',
      ownerAccountId: castId('mirjam'),
      shares: [toPublic, toProject('WHA')],
    },
    {
      id: dashboards.editable,
      name: 'Operations wallboard',
      ownerAccountId: castId('kwame'),
      shares: [toEveryone],
      editors: [toEveryone],
    },
    {
      id: dashboards.everyoneReads,
      name: 'Company goals',
      ownerAccountId: castId('claire'),
      shares: [toEveryone],
    },
    {
      id: dashboards.publicAffairs,
      name: 'Press room',
      ownerAccountId: castId('celine'),
      shares: [toGroup(groupNames.publicAffairs)],
    },
  ];
}

const subjects = ['delivery', 'quality', 'weekly review', 'planning', 'team board'] as const;

function ordinaryDashboard(random: Random, id: string, taken: Set<string>): DashboardInput {
  for (;;) {
    const { ownerAccountId, project } = ordinaryItem(random);
    const name = `${project.name}: ${random.pick(subjects)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    const shares = ordinaryShares(random, project);
    return { id, name, ownerAccountId, shares, favouritedCount: random.below(15) };
  }
}
