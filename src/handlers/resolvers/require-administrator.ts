import { z } from 'zod';
import { AppError, apiPath } from '../../domain';
import type { Ports } from '../../domain';

const permissionsSchema = z.object({
  permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }) }),
});

/**
 * Lets only administrators of the Jira site through. Jira is asked as the person: what a page says of itself proves
 * nothing.
 * @throws {AppError} `forbidden` unless Jira says that this person administers the site
 */
export async function requireAdministrator({
  jiraAsUser,
}: Pick<Ports, 'jiraAsUser'>): Promise<void> {
  const answer = await mayAdminister(jiraAsUser);
  if (answer === 'yes') return;
  throw new AppError(
    'forbidden',
    answer === 'no'
      ? 'Only Jira administrators of this site can use Parapet: ask one of them to give you the permission Administer Jira.'
      : 'Jira did not say whether you administer this site, so nothing was done: reload the page and try again.',
  );
}

async function mayAdminister(jira: Ports['jiraAsUser']): Promise<'yes' | 'no' | 'unknown'> {
  try {
    const response = await jira({
      method: 'GET',
      path: apiPath`/rest/api/3/mypermissions?permissions=ADMINISTER`,
    });
    if (response.status === 401 || response.status === 403) return 'no';
    if (response.status !== 200) return 'unknown';
    const { permissions } = permissionsSchema.parse(JSON.parse(await response.text()));
    return permissions.ADMINISTER.havePermission ? 'yes' : 'no';
  } catch {
    return 'unknown';
  }
}
