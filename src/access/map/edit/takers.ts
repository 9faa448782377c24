import type { AccessNodeType } from '../../../contract';

/** A principal or role as the products tell them apart where something is given. */
type Taker =
  | AccessNodeType
  | 'anyone'
  | 'users of Jira'
  | 'users of a product'
  | 'class of Confluence'
  | 'holder of Jira';

const inSpaces: ReadonlySet<Taker> = new Set<Taker>([
  'account',
  'group',
  'anyone',
  'class of Confluence',
]);

const onItems: ReadonlySet<Taker> = new Set<Taker>(['account', 'group', 'anyone', 'users of Jira']);

const accountsAndGroups: ReadonlySet<Taker> = new Set<Taker>(['account', 'group']);

/**
 * Who can be given something in a place, or be put into it. Groups do not nest, and products are administered by groups
 * only. Source: the products' permission, role and group APIs, July 2026.
 */
const takers: Readonly<Partial<Record<AccessNodeType, ReadonlySet<Taker>>>> = {
  group: new Set<Taker>(['account']),
  'jira:role-in-project': accountsAndGroups,
  'confluence:role-in-space': inSpaces,
  'jira:permission-scheme': new Set<Taker>([
    'account',
    'group',
    'jira:project-role',
    'anyone',
    'users of Jira',
    'users of a product',
    'holder of Jira',
  ]),
  'jira:site': new Set<Taker>(['group']),
  'jira:filter': onItems,
  'jira:dashboard': onItems,
  'confluence:site': new Set<Taker>(['group']),
  'confluence:space': inSpaces,
  'confluence:space-roles': new Set<Taker>(['confluence:space-role']),
  'bitbucket:workspace': accountsAndGroups,
  'bitbucket:project': accountsAndGroups,
  'bitbucket:repository': accountsAndGroups,
  'org:organization': accountsAndGroups,
};

interface Named {
  readonly type: AccessNodeType;
  readonly id: string;
}

/** Whether anything can be given in a place of a type, or anybody put into it. */
export function takesAny(place: AccessNodeType): boolean {
  return takers[place] !== undefined;
}

/** Whether somebody can be given something in a place of a type, or be put into it. */
export function takes(place: AccessNodeType, somebody: Named): boolean {
  return takers[place]?.has(takerOf(somebody)) === true;
}

/** Conditions that Jira offers in its schemes; others describe what was read. */
const offered = /^jira:(reporter|assignee|project-lead|portal-customers|(user|group)-field:.+)$/;

function takerOf({ type, id }: Named): Taker {
  if (type === 'condition') return offered.test(id) ? 'holder of Jira' : type;
  if (type !== 'audience') return type;
  if (id === 'anyone') return 'anyone';
  if (id === 'jira:users') return 'users of Jira';
  return id.startsWith('jira:') ? 'users of a product' : 'class of Confluence';
}
