import type { ApiResponse } from '../domain';

/** The longest a function sleeps between two attempts. Anything longer pauses the scan instead, in milliseconds. */
export const longestWaitMs = 30_000;

const hourMs = 3_600_000;

/** An attempt that took longer than this has been waited for as it is, in milliseconds. */
const silenceMs = 10_000;

type Attempt =
  | { readonly kind: 'answered'; readonly response: ApiResponse }
  | {
      readonly kind: 'broken';
      /** Milliseconds until it broke. */
      readonly afterMs: number;
    };

/**
 * How often a request is made at most, given how the last attempt ended. An operation or product that has just exhausted
 * the patience of another request gets little more, so that an outage ends a scan in minutes instead of hours.
 */
export function attemptsAllowed(attempt: Attempt, givenUpBefore: boolean): number {
  const limited = attempt.kind === 'answered' && attempt.response.status === 429;
  if (givenUpBefore) return limited ? 2 : 1;
  if (attempt.kind === 'broken' && attempt.afterMs >= silenceMs) return 2;
  return limited ? 8 : 4;
}

/** A time to wait, in whole minutes or hours, for people. */
export function durationText(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes < 120 ? `${String(minutes)} minutes` : `${String(Math.ceil(minutes / 60))} hours`;
}

/** Reasons of a used-up quota, documented and seen: `jira-quota-tenant-based`, `conf-global-based`. */
const quotaReason = /quota|(global|tenant)-based/;

/**
 * Milliseconds to wait before the next attempt. The product's own `Retry-After` always wins, then the moment it names
 * for the end of a limit; an exhausted hourly quota waits for the hour; everything else backs off from half a second
 * (two for a rate limit without advice), doubling, with jitter so that parallel requests do not return together.
 */
export function waitAfter(attempt: Attempt, tries: number, now: number): number {
  const jitter = 0.7 + 0.6 * Math.random();
  if (attempt.kind === 'broken') return 500 * 2 ** (tries - 1) * jitter;
  const { response } = attempt;
  const advised = retryAfterMs(response.header('retry-after'), now);
  if (advised !== undefined) return advised;
  if (response.status !== 429) return 500 * 2 ** (tries - 1) * jitter;
  const reset = resetMs(response.header('x-ratelimit-reset'), now);
  if (reset !== undefined) return reset;
  if (quotaReason.test(response.header('ratelimit-reason') ?? '')) return hourMs - (now % hourMs);
  return Math.min(longestWaitMs, 2_000 * 2 ** (tries - 1) * jitter);
}

/** The end of a limit as a date in this hour. Some gateways name nothing else; others count in ways that nobody has described. */
function resetMs(value: string | undefined, now: number): number | undefined {
  const left = Date.parse(value ?? '') - now;
  return left > 0 && left <= hourMs ? left : undefined;
}

/** `Retry-After` as seconds or as a date. Source: RFC 9110 §10.2.3. */
function retryAfterMs(value: string | undefined, now: number): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
