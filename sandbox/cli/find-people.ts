import { z } from 'zod';
import type { World } from '../atlassian/world/schema';
import { ConfigurationError } from '../live/configuration-error';
import type { ProductServer } from '../product-server';
import type { Person } from '../shell/people';

const permissionSchema = z.object({
  permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }) }),
});

/** Asks Jira itself, so that the shell's idea of an administrator is the app's. */
async function isAdministrator(products: ProductServer, accountId: string): Promise<boolean> {
  const response = await products.handle({
    product: 'jira',
    caller: { type: 'user', accountId },
    method: 'GET',
    path: '/rest/api/3/mypermissions?permissions=ADMINISTER',
    headers: { accept: 'application/json' },
    body: undefined,
  });
  const answer = permissionSchema.safeParse(JSON.parse(response.body));
  return response.status === 200 && (answer.data?.permissions.ADMINISTER.havePermission ?? false);
}

/**
 * One administrator of Jira and one ordinary person, to look at the shell as.
 * @throws {ConfigurationError} when nobody in the world can log in
 */
export async function findPeople(
  { name: site, directory }: World,
  products: ProductServer,
): Promise<readonly [Person, ...Person[]]> {
  const opens = new Set(
    directory.groups
      .filter(({ jiraAccess }) => jiraAccess.length > 0)
      .map(({ groupId }) => groupId),
  );
  const people = directory.accounts.filter(
    ({ type, active, groups }) =>
      type === 'atlassian' && active && groups.some((group) => opens.has(group)),
  );
  let administrator: Person | undefined;
  let user: Person | undefined;
  for (const { accountId, name } of people) {
    if (await isAdministrator(products, accountId)) {
      administrator ??= { accountId, name, role: 'administrator' };
    } else {
      user ??= { accountId, name, role: 'user' };
    }
    if (administrator !== undefined && user !== undefined) break;
  }
  const [first, ...rest] = [administrator, user].filter((person) => person !== undefined);
  if (first === undefined) {
    throw new ConfigurationError(`${site} cannot be looked at: nobody in it can log in to Jira.`);
  }
  return [first, ...rest];
}
