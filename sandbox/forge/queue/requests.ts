import { z } from 'zod';

const concurrency = z.object({ key: z.string(), limit: z.number().int().positive() });

const pushedEvent = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().min(0).optional(),
  concurrency: concurrency.optional(),
});

/** The bodies of `POST /webhook/queue/…`, as @forge/events 3.0.8 sends them. */
export const queueRequests = {
  publish: z.object({
    queueName: z.string(),
    jobId: z.string(),
    payload: z.array(pushedEvent).min(1),
  }),
  stats: z.object({ queueName: z.string(), jobId: z.string() }),
} as const;

export type PushedEvent = z.output<typeof pushedEvent>;

/** An event on its way, as it is stored. Times are milliseconds since the epoch. */
export const queuedEventSchema = pushedEvent.extend({
  eventId: z.string(),
  jobId: z.string(),
  queueName: z.string(),
  originId: z.string(),
  pushedAt: z.number(),
  dueAt: z.number(),
  /** Set from the second delivery on. */
  retry: z.object({ count: z.number(), reason: z.string(), data: z.unknown() }).optional(),
});

export type QueuedEvent = z.output<typeof queuedEventSchema>;

/** How a job is doing, as it is stored. */
export const jobSchema = z.object({
  queueName: z.string(),
  total: z.number(),
  success: z.number(),
  failed: z.number(),
  cancelled: z.boolean(),
});

export type Job = z.output<typeof jobSchema>;

/** What a consumer returns to be called again. Source: @forge/events 3.0.8. */
export const retryRequestSchema = z.object({
  _retry: z.literal(true),
  retryOptions: z
    .object({
      retryAfter: z.number().default(1),
      retryReason: z.string().default('FUNCTION_RETRY_REQUEST'),
      retryData: z.unknown().optional(),
    })
    .prefault({}),
});
