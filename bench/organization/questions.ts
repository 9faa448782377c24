import { adjacency, rowsOf } from '../../src/access/map/adjacency';
import { IntList } from '../../src/access/map/int-list';
import { createDraw } from './draw';
import type { Draw } from './draw';
import { projectRoles, special, specialOf } from './holders';
import type { Organization, Resource } from './organization';
import { askedWords, permissionAt } from './permissions';
import type { AskedWord } from './permissions';

/** May this account do this here? */
export interface Question {
  readonly account: number;
  readonly word: AskedWord;
  readonly resource: Resource;
}

/** Every list of questions about an organization is the same one. */
const seed = 10_000;

/**
 * Questions in no particular order. Half are about somebody who was given something there, so that both answers are
 * common; half about anybody and anything.
 */
export function generateQuestions(organization: Organization, count: number): readonly Question[] {
  const draw = createDraw(organization.size, seed);
  const likely = likelyQuestions(organization, draw);
  return Array.from({ length: count }, () =>
    draw.below(2) === 0 ? likely() : anyQuestion(organization, draw),
  );
}

function anyQuestion({ size }: Organization, draw: Draw): Question {
  const kinds = ['project', 'space', 'repository'] as const;
  const kind = kinds[draw.below(kinds.length)] ?? 'project';
  const count = { project: size.projects, space: size.spaces, repository: size.repositories }[kind];
  return {
    account: draw.account(),
    word: pick(draw, askedWords) ?? 'read',
    resource: { kind, place: draw.below(count) },
  };
}

/** Takes a grant, and asks about somebody who holds it. */
function likelyQuestions(organization: Organization, draw: Draw): () => Question {
  const { grants, schemeOf } = organization;
  const memberOf = memberDrawer(organization, draw);
  const projectsOf = adjacency(grants.schemes.places, schemeOf);
  const tables = [
    ['project', grants.schemes],
    ['space', grants.spaces],
    ['repository', grants.repositories],
  ] as const;
  return () => {
    const [kind, table] = pick(draw, tables) ?? tables[0];
    const row = draw.below(table.length);
    const given = table.placeOf(row);
    const { holder, permission } = table.at(row);
    const place = kind === 'project' ? pick(draw, rowsOf(projectsOf, given)) : given;
    const word = pick<AskedWord>(draw, permissionAt(permission).words);
    if (place === undefined || word === undefined) return anyQuestion(organization, draw);
    const account = somebodyIn(organization, { memberOf, holder, project: place, draw });
    return { account, word, resource: { kind, place } };
  };
}

interface Holding {
  /** Draws a member of a group. */
  readonly memberOf: (group: number) => number | undefined;
  readonly holder: number;
  /** Whose roles and lead are meant. */
  readonly project: number;
  readonly draw: Draw;
}

function somebodyIn(organization: Organization, holding: Holding): number {
  const { memberOf, holder, project, draw } = holding;
  const { accountIds, actorsIn, leadOf } = organization;
  const name = specialOf(holder);
  if (name === undefined) {
    if (holder < accountIds.length) return holder;
    return memberOf(holder - accountIds.length) ?? draw.account();
  }
  if (holder === special('project-lead')) return leadOf[project] ?? 0;
  const actors = actorsIn[project]?.find(({ role }) => projectRoles[role] === name)?.actors ?? [];
  const actor = pick(draw, actors);
  return actor === undefined
    ? draw.account()
    : somebodyIn(organization, { ...holding, holder: actor });
}

function memberDrawer({ groupsOf, size }: Organization, draw: Draw): Holding['memberOf'] {
  const accounts = new IntList();
  const groups = new IntList();
  groupsOf.forEach((of, account) => {
    for (const group of of) {
      accounts.push(account);
      groups.push(group);
    }
  });
  const members = adjacency(size.groups, groups.toArray());
  return (group) => {
    const row = pick(draw, rowsOf(members, group));
    return row === undefined ? undefined : accounts.at(row);
  };
}

function pick<T>(draw: Draw, items: ArrayLike<T>): T | undefined {
  return items[draw.below(items.length)];
}
