import { z } from 'zod';
import { AppError, apiPath } from '../../domain';
import type { Ports } from '../../domain';

const personSchema = z.object({ accountId: z.string().min(1) });

/**
 * The account id of the person who is using the page. Jira is asked as the person: what a page says of itself proves
 * nothing.
 * @throws {AppError} `unavailable` when Jira does not say
 */
export async function callerId({ jiraAsUser }: Pick<Ports, 'jiraAsUser'>): Promise<string> {
  try {
    const response = await jiraAsUser({ method: 'GET', path: apiPath`/rest/api/3/myself` });
    return personSchema.parse(JSON.parse(await response.text())).accountId;
  } catch (error) {
    const message = 'Jira did not say who you are, so nothing was changed: try again in a moment.';
    throw new AppError('unavailable', message, { cause: error });
  }
}
