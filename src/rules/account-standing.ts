import { adminGroups } from '../access/admin-groups';
import { deadBecause } from '../access/dead-credential';
import { roleName } from '../access/organization-admins';
import { productAdmins } from '../access/product-admins';
import type { Evidence } from '../contract';
import type { Snapshot } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { membersSource } from './judge-admin-groups';
import { organizationAdminsOf, organizationSources } from './organization-facts';
import { counted, listed } from './wording';

/** One thing that makes an account matter, in whatever product it is: `says` follows its name, as "administers Jira". */
export interface Standing {
  readonly kind: 'role' | 'product' | 'tokens';
  readonly says: string;
  readonly evidence: Evidence;
}

interface Named {
  readonly accountId: string;
  readonly name: string;
}

type Found = readonly [accountId: string, standing: (name: string) => Standing];

/**
 * What is known of accounts over all products: the same person has one account id everywhere. A product that was not
 * read adds nothing, so this only ever colours a finding and never decides one.
 */
export function accountStanding(facts: RuleFacts): (account: Named) => readonly Standing[] {
  const known = new Map<string, ((name: string) => Standing)[]>();
  const { snapshot } = facts;
  for (const [accountId, standing] of [
    ...organizationRoles(snapshot),
    ...jiraAdmins(snapshot),
    ...confluenceAdmins(snapshot),
    ...workspaceOwners(snapshot),
    ...liveTokens(facts),
  ]) {
    const others = known.get(accountId);
    if (others === undefined) known.set(accountId, [standing]);
    else others.push(standing);
  }
  return ({ accountId, name }) => (known.get(accountId) ?? []).map((standing) => standing(name));
}

/**
 * A sentence and what makes an account in it matter: "…; is organization admin and site admin; administers Jira and
 * Confluence; holds 2 live API tokens". `who` comes before it where the sentence is not about the account itself.
 */
export function withStanding(sentence: string, standing: readonly Standing[], who = ''): string {
  const words = standingWords(standing);
  return words.length === 0 ? sentence : `${sentence}; ${who}${words.join('; ')}`;
}

/** What stands are, those of one kind together: "administers Jira and Confluence". */
function standingWords(standing: readonly Standing[]): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const { says } of standing) {
    const at = says.indexOf(' ');
    const verb = says.slice(0, at);
    kinds.set(verb, [...(kinds.get(verb) ?? []), says.slice(at + 1)]);
  }
  return [...kinds].map(([verb, objects]) => `${verb} ${listed(objects)}`);
}

/** Roles over the organization as evidence, one sentence for each. */
export function roleEvidence(
  { accountId, name }: Named,
  { role, group }: ReturnType<ReturnType<typeof organizationAdminsOf>['rolesOf']>[number],
): Evidence {
  const through = group === undefined ? '' : ` through group "${group.name}"`;
  return {
    text: `${name} is ${roleName(role)}${through}`,
    source: group === undefined ? organizationSources.users : organizationSources.groups,
    data: { accountId, role, ...(group === undefined ? {} : { groupId: group.groupId }) },
  };
}

function organizationRoles(snapshot: Snapshot): readonly Found[] {
  const admins = organizationAdminsOf({ snapshot });
  return collected(snapshot, 'organization.users').items.flatMap((user) =>
    admins.rolesOf(user).map((held): Found => [
      user.accountId,
      (name) => ({
        kind: 'role',
        says: `is ${roleName(held.role)}`,
        evidence: roleEvidence({ accountId: user.accountId, name }, held),
      }),
    ]),
  );
}

function jiraAdmins(snapshot: Snapshot): readonly Found[] {
  return administrators(snapshot, {
    product: 'Jira',
    accessGroups: 'jira.accessGroups',
    groupMembers: 'jira.groupMembers',
    source: membersSource,
  });
}

function confluenceAdmins(snapshot: Snapshot): readonly Found[] {
  return administrators(snapshot, {
    product: 'Confluence',
    accessGroups: 'confluence.accessGroups',
    groupMembers: 'confluence.groupMembers',
    source: (groupId) => `GET /wiki/rest/api/group/${groupId}/membersByGroupId`,
  });
}

interface AdministeredProduct {
  readonly product: string;
  readonly accessGroups: 'jira.accessGroups' | 'confluence.accessGroups';
  readonly groupMembers: 'jira.groupMembers' | 'confluence.groupMembers';
  readonly source: (groupId: string) => string;
}

function administrators(
  snapshot: Snapshot,
  { product, accessGroups, groupMembers, source }: AdministeredProduct,
): readonly Found[] {
  const { admins } = productAdmins({
    groups: adminGroups(collected(snapshot, accessGroups).items),
    groupMembers: collected(snapshot, groupMembers),
    guests: new Set(),
  });
  return admins.map(({ accountId, groups: [group] }): Found => [
    accountId,
    (name) => ({
      kind: 'product',
      says: `administers ${product}`,
      evidence: {
        text: `${name} is in group "${group.name}", which administers ${product}`,
        source: source(group.groupId),
        data: { accountId, groupId: group.groupId },
      },
    }),
  ]);
}

function workspaceOwners(snapshot: Snapshot): readonly Found[] {
  const workspace = collected(snapshot, 'bitbucket.workspace').items[0];
  return collected(snapshot, 'bitbucket.members').items.flatMap(
    ({ accountId, permission }): readonly Found[] =>
      accountId === undefined || permission !== 'owner'
        ? []
        : [
            [
              accountId,
              (name) => ({
                kind: 'product',
                says: 'administers Bitbucket',
                evidence: {
                  text: `${name} administers Bitbucket workspace "${workspace?.name ?? ''}"`,
                  source: `GET /2.0/workspaces/${workspace?.slug ?? '{workspace}'}/permissions`,
                  data: { accountId, permission },
                },
              }),
            ],
          ],
  );
}

function liveTokens({ snapshot, now }: RuleFacts): readonly Found[] {
  const live = new Map<string, number>();
  for (const token of collected(snapshot, 'organization.apiTokens').items) {
    if (deadBecause(token, now) === undefined)
      live.set(token.accountId, (live.get(token.accountId) ?? 0) + 1);
  }
  return [...live].map(([accountId, tokens]): Found => {
    const says = `holds ${counted(tokens, 'live API token')}`;
    return [
      accountId,
      (name) => ({
        kind: 'tokens',
        says,
        evidence: {
          text: `${name} ${says}`,
          source: organizationSources.apiTokens,
          data: { accountId, tokens },
        },
      }),
    ];
  });
}
