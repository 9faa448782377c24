import type { Exposure } from '../../../../../src/contract';

const nouns: Readonly<Record<Exposure['kind'], readonly [one: string, many: string]>> = {
  project: ['project', 'projects'],
  space: ['space', 'spaces'],
  filter: ['filter', 'filters'],
  dashboard: ['dashboard', 'dashboards'],
  repository: ['repository', 'repositories'],
};

/** The answer the overview leads with: what the internet reaches, then what everyone administers. One sentence each. */
export function headline(exposures: readonly Exposure[]): readonly string[] {
  const open = exposures.filter(({ audience }) => audience === 'internet');
  const administered = exposures.filter(({ audience }) => audience === 'everyone');
  return [
    ...sentence(open, 'open to anyone on the internet'),
    ...sentence(administered, 'administered by everyone with an account'),
  ];
}

function sentence(exposures: readonly Exposure[], state: string): string[] {
  const things = exposures.filter(({ count }) => count > 0);
  if (things.length === 0) return [];
  const verb = things.length === 1 && things[0]?.count === 1 ? 'is' : 'are';
  return [`${list(things.map(counted))} ${verb} ${state}.`];
}

function counted({ kind, count }: Exposure): string {
  const [one, many] = nouns[kind];
  return `${String(count)} ${count === 1 ? one : many}`;
}

function list(items: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
}
