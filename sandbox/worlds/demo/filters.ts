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
  type FilterInput,
} from './shared-item';

const total = 120;
const firstOrdinary = 10_100;

/** Ids of the filters that a scan has something to say about, or should not. */
export const filters = {
  publicRoadmap: '10001',
  publicBugs: '10002',
  publicVendor: '10003',
  publicLeaver: '10004',
  editableStandup: '10011',
  editablePublic: '10012',
  editableUsers: '10013',
  everyoneLeaver: '10021',
  publicAffairs: '10031',
  everyoneReads: '10032',
  teamEdits: '10033',
} as const;

/** The filters of the demo site. */
export function demoFilters(): FilterInput[] {
  const random = createRandom(1953);
  const told = toldFilters();
  const taken = new Set<string>();
  const ordinary = Array.from({ length: total - told.length }, (_nothing, at) =>
    ordinaryFilter(random, String(firstOrdinary + at), taken),
  );
  return [...told, ...ordinary];
}

function toldFilters(): FilterInput[] {
  return [
    {
      id: filters.publicRoadmap,
      name: 'Public roadmap',
      jql: 'project = SDK AND labels = roadmap ORDER BY duedate ASC',
      ownerAccountId: castId('joost'),
      shares: [toPublic],
    },
    {
      id: filters.publicBugs,
      name: 'Known issues of the driver app',
      jql: 'project = MOB AND issuetype = Bug AND statusCategory != Done',
      ownerAccountId: castId('dylan'),
      shares: [toPublic, toProject('MOB')],
    },
    {
      id: filters.publicVendor,
      name: 'Open questions for the scanner vendor',
      jql: 'project in (SCAN, WHA) AND labels = vendor',
      ownerAccountId: castId('mirjam'),
      shares: [toPublic],
    },
    {
      id: filters.publicLeaver,
      name: 'Partner pipeline 2025',
      jql: 'project = SALE AND labels = partner ORDER BY updated DESC',
      ownerAccountId: castId('hugh'),
      shares: [toPublic],
    },
    {
      id: filters.editableStandup,
      name: 'Operations stand-up',
      jql: 'project = OPS AND statusCategory = "In Progress"',
      ownerAccountId: castId('birgit'),
      shares: [toEveryone],
      editors: [toEveryone],
    },
    {
      id: filters.editablePublic,
      name: 'Trade fair leads',
      jql: 'project = PRTN AND labels = fair',
      ownerAccountId: castId('shanthi'),
      shares: [toProject('PRTN')],
      editors: [{ type: 'loggedin' }],
    },
    {
      id: filters.editableUsers,
      name: 'Release candidates',
      jql: 'project in (PLAT, API, MOB) AND labels = rc',
      ownerAccountId: castId('henrik'),
      shares: [toGroup('engineering')],
      editors: [toGroup(groupNames.jiraUsers)],
    },
    {
      id: filters.everyoneLeaver,
      name: 'Old scanner firmware',
      jql: 'project = SCAN AND labels = firmware',
      ownerAccountId: castId('stanislav'),
      shares: [toEveryone],
    },
    {
      id: filters.publicAffairs,
      name: 'Press enquiries',
      jql: 'project = MKT AND labels = press',
      ownerAccountId: castId('celine'),
      shares: [toGroup(groupNames.publicAffairs)],
      editors: [toGroup(groupNames.publicAffairs)],
    },
    {
      id: filters.everyoneReads,
      name: 'What is shipping this week',
      jql: 'labels = shipping ORDER BY duedate ASC',
      ownerAccountId: castId('anneke'),
      shares: [toEveryone],
      editors: [toGroup(groupNames.projectOffice)],
    },
    {
      id: filters.teamEdits,
      name: 'Contractor hours to approve',
      jql: 'project = DOCK AND status = Done',
      ownerAccountId: castId('joost'),
      shares: [toProject('DOCK')],
      editors: [toGroup(groupNames.contractors)],
    },
  ];
}

const subjects = [
  ['open bugs', 'issuetype = Bug AND statusCategory != Done'],
  ['without an assignee', 'assignee is EMPTY AND statusCategory != Done'],
  ['waiting for review', 'labels = review AND statusCategory = "In Progress"'],
  ['finished', 'statusCategory = Done ORDER BY updated DESC'],
  ['tasks in progress', 'statusCategory = "In Progress"'],
  ['highest priority', 'priority = Highest AND statusCategory != Done'],
  ['blocked', 'labels = blocked'],
  ['to estimate', 'labels = estimate AND statusCategory = "To Do"'],
] as const;

function ordinaryFilter(random: Random, id: string, taken: Set<string>): FilterInput {
  for (;;) {
    const { ownerAccountId, project } = ordinaryItem(random);
    const [what, condition] = random.pick(subjects);
    const name = `${project.name}: ${what}`;
    if (taken.has(name)) continue;
    taken.add(name);
    const shares = ordinaryShares(random, project);
    const editors = shares.length > 0 && random.below(6) === 0 ? [toGroup(project.team)] : [];
    const jql = `project = ${project.key} AND ${condition}`;
    return { id, name, jql, ownerAccountId, shares, editors, favouritedCount: random.below(9) };
  }
}
