import type { AccessNodeType, AccessPath, AccountAccess, WhoCanAnswer } from '../../../contract';
import { AppError } from '../../../domain';
import { counted, listed } from '../../wording';
import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { resourceNamed } from '../find-node';
import { hasFlag } from '../node-facts';
import { linksOf } from '../questions/links';
import { Members } from '../questions/members';
import { selectionOf } from '../questions/selection';
import type { Selection } from '../questions/selection';
import { whoCan } from '../questions/who-can';
import { capitalized, labelOf } from '../tell/labels';
import { limitsOf } from '../tell/limits';
import { tellPath } from '../tell/path';
import { refOf } from '../tell/refs';
import { doing } from '../tell/verbs';

export interface WhoCanQuestion {
  /** A word such as `administer`, or the product's own name of a permission. */
  readonly permission: string;
  /** `type/id`. */
  readonly resource: string;
}

/**
 * Says who can do something to a resource, by all paths.
 * @throws {AppError} when the map has no such resource, or no product a permission of that name
 */
export function answerWhoCan(map: AccessMap, question: WhoCanQuestion): WhoCanAnswer {
  const { permission } = question;
  const resource = resourceNamed(map, question.resource);
  const selection = requireSelection(map, permission);
  const members = new Members(map);
  const { paths, accounts } = whoCan(map, resource, selection);
  const told = paths.map((path) => tellPath(map, members, path));
  const named = accounts
    .map(({ account, paths: places }): AccountAccess => ({
      account: refOf(map, account),
      paths: places,
      conditional: places.every((place) => told[place]?.condition !== undefined),
    }))
    .sort(byName);
  const what = `${doing(permission)} ${labelOf(map, resource)}`;
  return {
    question: `Who can ${what}?`,
    summary: summaryOf(map, { told, accounts: accounts.map(({ account }) => account), what }),
    permission,
    resource: refOf(map, resource),
    paths: told,
    pathCount: told.length,
    accounts: named,
    accountCount: named.length,
    limits: limitsOf(map, resource, linksOf(map, resource, selection.bits)),
  };
}

/** @throws {AppError} `invalid` when no product has a permission of that name */
export function requireSelection(map: AccessMap, permission: string): Selection {
  const selection = selectionOf(map, permission);
  if (selection !== undefined) return selection;
  throw new AppError(
    'invalid',
    `There is no permission "${permission}": ask for read, write, administer, share or export, or for a permission as its product names it.`,
  );
}

function byName(a: AccountAccess, b: AccountAccess): number {
  return compare(a.account.name, b.account.name) || compare(a.account.id, b.account.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isKey(type: AccessNodeType): boolean {
  return type === 'org:api-key' || type === 'bitbucket:deploy-key';
}

interface Summarized {
  readonly told: readonly AccessPath[];
  readonly accounts: readonly number[];
  readonly what: string;
}

function summaryOf(map: AccessMap, { told, accounts, what }: Summarized): string {
  const apps = accounts.filter((account) => hasFlag(map, account, nodeFlags.app)).length;
  const people = accounts.length - apps;
  const unread = new Set(
    told.flatMap(({ members, subject }) => (members?.reason === undefined ? [] : [subject.id])),
  ).size;
  const keys = new Set(told.flatMap(({ subject }) => (isKey(subject.type) ? [subject.id] : [])))
    .size;
  const conditions = new Set(
    told.flatMap(({ subject }) => (subject.type === 'condition' ? [subject.id] : [])),
  ).size;
  const parts = [
    ...new Set(told.flatMap(({ audience }) => (audience === undefined ? [] : [crowds[audience]]))),
    ...(people === 0 ? [] : [counted(people, 'person').replace('persons', 'people')]),
    ...(apps === 0 ? [] : [counted(apps, 'app')]),
    ...(keys === 0 ? [] : [counted(keys, 'key')]),
    ...(unread === 0
      ? []
      : [`the members of ${counted(unread, 'group')} that could not all be read`]),
    ...(conditions === 0 ? [] : [`whoever meets ${counted(conditions, 'condition')}`]),
  ];
  return parts.length === 0
    ? `Nobody who was seen can ${what}.`
    : `${capitalized(listed(parts))} can ${what}.`;
}

const crowds = {
  internet: 'anyone on the internet',
  everyone: 'everyone with an account',
} as const;
