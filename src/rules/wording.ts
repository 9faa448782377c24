import type { ResourceRef } from '../contract';

export { permissionName } from '../access/permission-name';

/** `1 project`, `12 projects`. Plurals end in s unless another is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** The projects a permission scheme reaches, in words. Empty means that they could not be read. */
export function reachOf(projects: readonly ResourceRef[]): string {
  const [only] = projects;
  if (only === undefined) return 'the projects that use it';
  return projects.length === 1 ? `project "${only.name}"` : counted(projects.length, 'project');
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
