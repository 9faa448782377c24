import { z } from 'zod';

const pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text);
  } catch {
    context.addIssue({ code: 'custom', message: `is not a regular expression: ${text}` });
    return z.NEVER;
  }
});

/** When a fault strikes: after so many that it would hit, and then so often. */
const timing = {
  after: z.int().nonnegative().default(0),
  /** Default: for ever. */
  times: z.int().positive().optional(),
};

/** Which requests to a product are hit. Default: all. */
const aim = {
  ...timing,
  product: z.enum(['jira', 'confluence', 'bitbucket', 'organization']).optional(),
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE']).optional(),
  /** Matched against path and query. */
  path: pattern.optional(),
};

/** What may go wrong between the app and a product. */
const productFaults = [
  /** Another answer in place of the product's, which does not hear of the request. */
  z.strictObject({
    fault: z.literal('answer'),
    ...aim,
    status: z.int().min(100).max(599),
    headers: z.record(z.string(), z.string()).default({}),
    /** JSON unless it is text. */
    body: z.json().default({}),
  }),
  /** The connection breaks before anything is answered. */
  z.strictObject({ fault: z.literal('reset'), ...aim }),
  /** The answer ends in the middle. */
  z.strictObject({ fault: z.literal('truncate'), ...aim }),
  /** The answer comes late by so many milliseconds. */
  z.strictObject({ fault: z.literal('slow'), ...aim, ms: z.int().positive() }),
  /** A list grows, or shrinks, by its first item once its second page is asked for, and stays so. */
  z.strictObject({ fault: z.literal('change'), ...aim, how: z.enum(['grows', 'shrinks']) }),
] as const;

/** What may go wrong on the platform. */
const platformFaults = [
  /** A function ends at one of its calls, before the call takes effect or after it did and before the function hears of it. */
  z.strictObject({
    fault: z.literal('kill'),
    ...timing,
    function: z.string().optional(),
    service: z.enum(['product', 'kvs', 'queue', 'egress']).optional(),
    when: z.enum(['before', 'after']),
  }),
  /** An event of a queue is delivered once for each entry, so many milliseconds late. */
  z.strictObject({
    fault: z.literal('deliver'),
    ...timing,
    queue: z.string().optional(),
    late: z.array(z.int().nonnegative()).min(1),
  }),
  /** The storage refuses a call, which changes nothing. */
  z.strictObject({
    fault: z.literal('storage'),
    ...timing,
    calls: z.enum(['reads', 'writes', 'all']).default('all'),
    status: z.int().min(400).max(599).default(429),
    code: z.string().default('RATE_LIMIT_EXCEEDED'),
  }),
] as const;

const faultSchema = z.discriminatedUnion('fault', [...productFaults, ...platformFaults]);

/** A list of things that go wrong, as a file holds it. The first that hits a request or call decides about it. */
export const faultsSchema = z.array(faultSchema);

/** One thing that goes wrong. */
export type Fault = z.output<typeof faultSchema>;

/** A fault as it is written down. */
export type FaultText = z.input<typeof faultSchema>;

/** A fault between the app and a product. */
export type ProductFault = Exclude<Fault, { fault: 'kill' | 'deliver' | 'storage' }>;
