import { z } from 'zod';

/** What a queue event of a scan carries. Everything else is in storage. */
export const scanEventSchema = z.object({
  scanId: z.string(),
  step: z.enum(['collect', 'evaluate', 'publish']),
  attempt: z.int(),
});

export type ScanEvent = z.output<typeof scanEventSchema>;
