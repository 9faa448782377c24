import { permissionName } from '../wording';
import { wordBits } from './access-map';
import type { Permission } from './access-map';

const { read, write, administer, share } = wordBits;

/** Verbs of permissions that change what is in a project. */
const changing =
  /^(ADD|ARCHIVE|ASSIGN|CLOSE|CREATE|DELETE|EDIT|LINK|MANAGE|MODIFY|MOVE|RESOLVE|SCHEDULE|TRANSITION|UNARCHIVE|WORK)_/;

const exact: Readonly<Record<string, number>> = {
  BROWSE_PROJECTS: read,
  // Who administers a project decides who is in its roles.
  ADMINISTER_PROJECTS: administer | share,
  // Who sets the security level of an issue decides who sees it.
  SET_ISSUE_SECURITY: write | share,
  SERVICEDESK_AGENT: write,
};

/**
 * A permission of Jira's permission schemes. What lets nobody see or change issues by itself, such as being assignable,
 * and what apps contribute, is asked for by its own name only. Source: Jira permission scheme keys, July 2026.
 */
export function jiraPermission(name: string): Permission {
  const mask = exact[name] ?? (changing.test(name) ? write : 0);
  return { name, label: permissionName(name), mask };
}

export const administerJira: Permission = {
  name: 'ADMINISTER',
  label: 'Administer Jira',
  mask: administer | share,
};

export const administerSite: Permission = {
  name: 'site-admin',
  label: 'Administer the site',
  mask: administer | share,
};

export const viewItem: Permission = { name: 'view', label: 'View', mask: read };

/** Whoever edits a filter or dashboard decides whom it is shared with. */
export const editItem: Permission = { name: 'edit', label: 'Edit', mask: read | write | share };

export const ownItem: Permission = {
  name: 'owner',
  label: 'Own',
  mask: read | write | administer | share,
};
