import { deadBecause } from '../../dead-credential';
import { adminRoleGroups } from '../../organization-admins';
import { nodeFlags } from '../access-map';
import { keyPermission, organizationPermission } from '../organization-permissions';
import { itemsOf, limitBy, sentence, sliceOf } from './drawing';
import type { Drawing } from './drawing';
import { administration } from './jira';
import { accountNode } from './principals';

/** Draws the organization: who administers it, and the tokens that act as somebody. */
export function drawOrganization(drawing: Drawing): void {
  const { builder } = drawing;
  const { nodes } = builder;
  const [organization] = itemsOf(drawing, 'organization.organization');
  if (organization !== undefined) {
    const { id, name } = organization;
    const site = nodes.node('org:organization', id, { name });
    for (const product of ['jira:site', 'confluence:site'] as const) {
      const contained = nodes.find(product, 'site');
      if (contained !== undefined) builder.contain(contained, site, { gives: administration });
    }
    drawRoles(drawing, site);
    drawKeys(drawing, site);
    for (const slice of ['organization.users', 'organization.groups'] as const) {
      limitBy(drawing, slice, { site, nodeOf: () => undefined });
    }
  }
  drawServiceAccounts(drawing);
  drawTokens(drawing);
}

function drawRoles(drawing: Drawing, target: number): void {
  const { builder } = drawing;
  const give = (holder: number, roles: readonly string[]) => {
    for (const role of roles) {
      const permission = builder.permission(organizationPermission(role));
      builder.grant({ holder, target, permission });
    }
  };
  for (const { accountId, roles } of itemsOf(drawing, 'organization.users')) {
    give(accountNode(builder, { accountId }), roles);
  }
  const { groups, doubt } = adminRoleGroups(sliceOf(drawing, 'organization.groups'));
  for (const { groupId, roles } of groups.values()) {
    give(builder.nodes.node('group', groupId), roles);
  }
  if (doubt !== undefined) builder.limit(target, sentence(doubt));
}

function drawKeys(drawing: Drawing, target: number): void {
  const { builder } = drawing;
  const now = Date.parse(drawing.snapshot.takenAt);
  for (const key of itemsOf(drawing, 'organization.apiKeys')) {
    const { id, label, scopes } = key;
    if (deadBecause(key, now) !== undefined) continue;
    const holder = builder.nodes.node('org:api-key', id, { name: label });
    const permission = builder.permission(keyPermission(scopes));
    builder.grant({ holder, target, permission });
    if (scopes === undefined) builder.limit(holder, `The scopes of key "${label}" were not told.`);
  }
}

function drawServiceAccounts(drawing: Drawing): void {
  const { builder } = drawing;
  for (const account of itemsOf(drawing, 'organization.serviceAccounts')) {
    const { id, accountId = id, name, status } = account;
    accountNode(builder, { accountId, name, active: status === 'active' });
    builder.nodes.node('account', accountId, { flags: nodeFlags.service });
  }
}

/** A token can do what its account can do. One that is blocked or has ended opens nothing. */
function drawTokens(drawing: Drawing): void {
  const { builder, snapshot } = drawing;
  const now = Date.parse(snapshot.takenAt);
  for (const name of ['organization.apiTokens', 'organization.serviceAccountTokens'] as const) {
    for (const credential of itemsOf(drawing, name)) {
      const { id, label, accountId } = credential;
      if (deadBecause(credential, now) !== undefined) continue;
      const token = builder.nodes.node('org:api-token', id, { name: label });
      builder.member(token, accountNode(builder, { accountId }), 'acts-as');
    }
  }
}
