import type { ProductRequest, ProductResponse, ProductServer } from '../../product-server';
import { json } from '../routing/responses';
import { findIndexed } from '../contract/operation-index';
import { HourlyQuota } from './hourly-quota';
import { IssueWrites } from './issue-writes';
import { burstExceptions, rateLimits } from './limits';
import { pointsOf } from './points-of';
import { TokenBucket } from './token-bucket';

export interface RateOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Default: one of its own, untouched. Sites of one app share one. */
  readonly quota?: HourlyQuota;
  /** Requests a second that other apps send to each operation of the site. Default: 0. */
  readonly othersPerSecond?: number;
}

/** Why a request is refused. */
interface Refusal {
  readonly reason: string;
  readonly waitMs: number;
  /** The rate or quota that is used up. */
  readonly limit: number;
}

const perSecond: Readonly<Record<string, number>> = {
  GET: rateLimits.getsPerSecond.value,
  POST: rateLimits.postsPerSecond.value,
  PUT: rateLimits.putsPerSecond.value,
  DELETE: rateLimits.deletesPerSecond.value,
};

/**
 * Jira and Confluence as they are behind their rate limits. Requests as the app or as a person count; visitors have no
 * app whose points could be taken. Bitbucket and the organization have limits of another kind, which are not simulated.
 */
export function rateLimited(products: ProductServer, options: RateOptions): ProductServer {
  const { now, quota = new HourlyQuota(), othersPerSecond = 0 } = options;
  const buckets = new Map<string, TokenBucket>();
  const writes = new IssueWrites();

  function bucketOf(request: ProductRequest): TokenBucket {
    const operation = operationOf(request);
    const rate = burstExceptions[operation] ?? perSecond[request.method] ?? 0;
    const bucket = buckets.get(operation) ?? new TokenBucket(rate - othersPerSecond, now());
    buckets.set(operation, bucket);
    return bucket;
  }

  function refusalOf(request: ProductRequest, bucket: TokenBucket): Refusal | undefined {
    const { product, caller } = request;
    if (caller.type !== 'none' && quota.remaining(now()) === 0) {
      const waitMs = quota.resetsInMs(now());
      return { reason: `${product}-quota-global-based`, waitMs, limit: quota.points };
    }
    if (!bucket.take(now())) {
      return { reason: `${product}-burst-based`, waitMs: 1_000, limit: bucket.perSecond };
    }
    const issue = writtenIssue(request);
    const waitMs = issue === undefined ? 0 : writes.write(issue, now());
    const limit = rateLimits.issueWritesShort.value;
    return waitMs === 0 ? undefined : { reason: 'jira-per-issue-on-write', waitMs, limit };
  }

  return {
    async handle(request) {
      if (request.product !== 'jira' && request.product !== 'confluence') {
        return products.handle(request);
      }
      const bucket = bucketOf(request);
      const refusal = refusalOf(request, bucket);
      if (refusal !== undefined) return refused(refusal, now());
      const response = await products.handle(request);
      if (request.caller.type !== 'none') quota.spend(pointsOf(request, response), now());
      return { ...response, headers: { ...response.headers, ...standing(quota, bucket, now()) } };
    },
  };
}

/** The operation that has a bucket; what no document names is taken as it is. */
function operationOf(request: ProductRequest): string {
  const path = findIndexed(request)?.path ?? request.path.split('?')[0] ?? '';
  return `${request.method} ${path}`;
}

function writtenIssue({ product, method, path }: ProductRequest): string | undefined {
  if (product !== 'jira' || method === 'GET') return undefined;
  return /^\/rest\/api\/3\/issue\/([^/?]+)/.exec(path)?.[1];
}

function refused({ reason, waitMs, limit }: Refusal, now: number): ProductResponse {
  return json(
    429,
    { errorMessages: ['Rate limit exceeded.'], errors: {} },
    {
      'retry-after': String(Math.ceil(waitMs / 1_000)),
      'ratelimit-reason': reason,
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': new Date(now + waitMs).toISOString(),
    },
  );
}

/** What every answer says about the limits. What is left of the quota is only said when it is little. */
function standing(
  quota: HourlyQuota,
  bucket: TokenBucket,
  now: number,
): Readonly<Record<string, string>> {
  const left = quota.remaining(now);
  const near = left < (quota.points * rateLimits.nearLimit.value) / 100;
  const seconds = Math.ceil(quota.resetsInMs(now) / 1_000);
  return {
    'ratelimit-policy': `"global-app-quota";q=${quota.points};w=3600`,
    ratelimit: `"global-app-quota";${near ? `r=${left};` : ''}t=${seconds}`,
    'x-ratelimit-limit': String(bucket.perSecond),
    'x-ratelimit-remaining': String(bucket.left),
    ...(near ? { 'x-ratelimit-nearlimit': 'true' } : {}),
  };
}
