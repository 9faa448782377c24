import type { Account, Group } from '../../../domain';
import { nodeFlags } from '../access-map';
import type { MapBuilder } from '../map-builder';
import type { NodeFacts } from '../node-list';

/** What a product says of an account. */
interface AccountFacts {
  readonly accountId: string;
  readonly name?: string;
  readonly active?: boolean;
  readonly accountType?: Account['accountType'];
  readonly exists?: boolean;
}

/** The node of an account. Without facts it is an account that something names and nobody has seen. */
export function accountNode({ nodes }: MapBuilder, account: AccountFacts): number {
  const { accountId, name, active, accountType, exists } = account;
  const flags =
    (active === undefined ? 0 : nodeFlags.known) |
    (active === false ? nodeFlags.inactive : 0) |
    (accountType === 'app' ? nodeFlags.app : 0) |
    (accountType === 'customer' ? nodeFlags.customer : 0) |
    (exists === false ? nodeFlags.missing : 0);
  return nodes.node('account', accountId, { flags, ...(name === undefined ? {} : { name }) });
}

/** The node of a group that is known to exist. */
export function groupNode(
  { nodes }: MapBuilder,
  { groupId, name }: Group,
  { flags = 0, size }: Pick<NodeFacts, 'flags' | 'size'> = {},
): number {
  return nodes.node('group', groupId, {
    name,
    flags: flags | nodeFlags.known,
    ...(size === undefined ? {} : { size }),
  });
}

/** Access classes that every site knows. */
export const audiences = {
  anyone: 'Anyone on the internet',
  'jira:users': 'Any logged-in user of Jira',
  'confluence:authenticated-users': 'Everyone with an account on the site',
  'confluence:all-licensed-users': 'Every licensed user of Confluence',
  'confluence:all-product-admins': 'Administrators of Confluence',
  'confluence:jsm-project-admins': 'Administrators of service projects',
} as const;

const everybody: ReadonlySet<string> = new Set([
  'jira:users',
  'confluence:authenticated-users',
  'confluence:all-licensed-users',
]);

/** The node of an access class that every site knows. */
export function audienceNode({ nodes }: MapBuilder, id: keyof typeof audiences): number {
  const flags = everybody.has(id) ? nodeFlags.everyone : 0;
  return nodes.node('audience', id, { name: audiences[id], flags });
}
