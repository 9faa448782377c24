import { z } from 'zod';

/** The Jira of a simulated site. */
export const jiraWorldSchema = z.strictObject({});
