import type { WorldInput } from '../../atlassian/world/schema';
import { cast, castId, type CastHandle, type CastMember } from './cast';
import { departments, type Department } from './departments';
import { groupNames as groups } from './groups';
import { accountIdOf, groupIdOf } from './identifiers';
import { familyNames, givenNames } from './names';
import type { Random } from './random';

export type AccountInput = WorldInput['directory']['accounts'][number];

const domain = 'kestrelfreight.example';
/** Of the people without a part, every so many has left. */
const leaverEvery = 29;
const contractorCount = 16;
const extraAgents = 14;
const extraDiscovery = 10;

/** Employees and contractors: the cast first, then enough others to fill each department. */
export function demoPeople(random: Random): AccountInput[] {
  const nameOf = freshNames(random);
  const people = departments.flatMap((department) => [
    ...castOf(department).map(([handle, member]) => castAccount(handle, member)),
    ...fillers(department, nameOf),
  ]);
  return [...withTeams(people, random), ...contractors(nameOf)];
}

function castOf({ id }: Department): readonly (readonly [CastHandle, CastMember])[] {
  return (Object.entries(cast) as [CastHandle, CastMember][]).filter(
    ([, { department }]) => department === id,
  );
}

function castAccount(handle: CastHandle, member: CastMember): AccountInput {
  return {
    accountId: castId(handle),
    name: member.name,
    email: emailOf(member.name),
    emailVisibility: member.showsEmail === true ? 'anyone' : 'administrators',
    active: member.active ?? true,
    groups: groupIds([...employeeGroups(member.department), ...(member.groups ?? [])]),
  };
}

function fillers(department: Department, nameOf: () => string): AccountInput[] {
  const count = department.people - castOf(department).length;
  return Array.from({ length: Math.max(0, count) }, (_nothing, at) => {
    const name = nameOf();
    return {
      accountId: accountIdOf(`${department.id} ${String(at)}`),
      name,
      email: emailOf(name),
      active: at % leaverEvery !== leaverEvery - 1,
      groups: groupIds(employeeGroups(department.id)),
    };
  });
}

/** Service desk agents and product discovery users come from the departments that have them. */
function withTeams(people: readonly AccountInput[], random: Random): AccountInput[] {
  const chosen = (department: string, count: number) =>
    new Set(
      random.sample(
        people.filter(
          ({ groups: member, active }) =>
            active !== false && member?.includes(groupIdOf(department)),
        ),
        count,
      ),
    );
  const agents = chosen('customer-success', extraAgents);
  const discovery = chosen('product-design', extraDiscovery);
  return people.map((person) => ({
    ...person,
    groups: [
      ...new Set([
        ...(person.groups ?? []),
        ...(agents.has(person) ? [groupIdOf(groups.agents)] : []),
        ...(discovery.has(person) ? [groupIdOf(groups.discovery)] : []),
      ]),
    ],
  }));
}

function contractors(nameOf: () => string): AccountInput[] {
  return Array.from({ length: contractorCount }, (_nothing, at) => {
    const name = nameOf();
    return {
      accountId: accountIdOf(`contractor ${String(at)}`),
      name,
      email: emailOf(name, 'dockside-consulting.example'),
      groups: groupIds([groups.contractors]),
    };
  });
}

function employeeGroups(department: string): readonly string[] {
  return [groups.jiraUsers, groups.confluenceUsers, groups.allStaff, department];
}

function groupIds(names: readonly string[]): string[] {
  return names.map(groupIdOf);
}

/** Names in a repeatable order, none of them twice. */
function freshNames(random: Random): () => string {
  const used = new Set<string>(Object.values(cast).map(({ name }) => name));
  return () => {
    for (;;) {
      const name = `${random.pick(givenNames)} ${random.pick(familyNames)}`;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

function emailOf(name: string, host = domain): string {
  const local = name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .trim()
    .replace(/ +/g, '.');
  return `${local}@${host}`;
}
