import { z } from 'zod';

/** The Confluence of a simulated site. */
export const confluenceWorldSchema = z.strictObject({});
