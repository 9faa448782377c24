import type { JiraProject, PermissionHolder, PermissionScheme } from '../domain';
import { appRoleName } from './app-role';
import type { SchemeUse } from './scheme-use';

/**
 * Finds who holds ADMINISTER_PROJECTS in a project: the holders in its permission scheme, or in every scheme it may
 * have when its own could not be read and all of them agree. Undefined when nobody can tell. Jira's own role for apps
 * is left out.
 */
export function schemeAdmins(
  use: SchemeUse,
  roleNames: ReadonlyMap<string, string>,
): (project: JiraProject) => readonly PermissionHolder[] | undefined {
  const known = new Map<string, Admins>();

  function adminsOf(scheme: PermissionScheme): Admins {
    const admins = known.get(scheme.id) ?? readAdmins(scheme, roleNames);
    known.set(scheme.id, admins);
    return admins;
  }

  return (project) => {
    const [first, ...others] = (use.candidatesFor(project) ?? []).map(adminsOf);
    if (first === undefined) return undefined;
    return others.every(({ signature }) => signature === first.signature)
      ? first.holders
      : undefined;
  };
}

interface Admins {
  readonly holders: readonly PermissionHolder[];
  /** Equal for schemes that make the same holders administrators. */
  readonly signature: string;
}

function readAdmins(scheme: PermissionScheme, roleNames: ReadonlyMap<string, string>): Admins {
  const holders = scheme.grants
    .filter(({ permission }) => permission === 'ADMINISTER_PROJECTS')
    .map(({ holder }) => holder)
    .filter(({ type, id }) => type !== 'projectRole' || roleNames.get(id ?? '') !== appRoleName);
  const keys = holders.map(({ type, id, name }) => `${type} ${id ?? name ?? ''}`);
  return { holders, signature: JSON.stringify(keys.sort()) };
}
