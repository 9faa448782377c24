import type { z } from 'zod';
import { operationText } from '../domain';
import type { ApiRequest, ApiResponse, ApiTransport, Clock, Gap, GapCode } from '../domain';
import { pointsOf } from './cost';
import type { Cost } from './cost';
import { parseAnswer } from './parse-answer';
import { Patience } from './patience';
import { PauseRequested } from './pause';
import { refusal } from './refusal';
import { attemptsAllowed, durationText, longestWaitMs, waitAfter } from './retry';
import type { Throttle } from './throttle';

/** A parsed answer, or why there is none. `requests` and `points` are what it cost, retries included. */
export type Answer<T> = Spent &
  (
    | {
        readonly ok: true;
        readonly value: T;
        /** The address of the next page, where the `Link` header names one. Source: RFC 8288. */
        readonly nextLink?: string;
      }
    | { readonly ok: false; readonly gap: Gap; readonly status?: number }
  );

interface Spent {
  readonly requests: number;
  readonly points: number;
}

export interface Question<S extends z.ZodType> extends ApiRequest {
  readonly schema: S;
  /** What a credential must have to be answered, as "the scope read:domains:admin", for the reason of a refusal. */
  readonly permission?: string;
  /** What the answer is charged for. */
  readonly cost: (value: z.output<S>) => Cost;
}

/** Asks one product, and turns every way of not getting an answer into a {@link Gap}. */
export interface RestClient {
  /** @throws {PauseRequested} when the product asks to wait longer than a function should */
  ask<S extends z.ZodType>(question: Question<S>): Promise<Answer<z.output<S>>>;
}

export interface RestClientOptions {
  readonly product: 'Jira' | 'Confluence' | 'Bitbucket' | 'The organization' | 'The site';
  readonly send: ApiTransport;
  readonly clock: Clock;
  readonly throttle: Throttle;
  /** How long the scan may pause at a time when the product asks it to, in milliseconds. */
  readonly longestPauseMs: number;
}

/** Answers that have no body and are whole all the same. Source: RFC 9110 §15.3.5 and §15.3.6. */
const withoutBody: ReadonlySet<number> = new Set([204, 205]);

/** Failures that may be gone a moment later. */
const passing: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

type Attempt =
  | { readonly kind: 'answered'; readonly response: ApiResponse; readonly text: string }
  | { readonly kind: 'broken'; readonly afterMs: number };

/** A client of one product. Retries what may pass, waits when told to, and never asks again what was refused. */
export function createRestClient(options: RestClientOptions): RestClient {
  const patience = new Patience();
  return { ask: (question) => options.throttle.run(() => ask({ ...options, patience }, question)) };
}

async function ask<S extends z.ZodType>(
  {
    product,
    send,
    clock,
    throttle,
    patience,
    longestPauseMs,
  }: RestClientOptions & { patience: Patience },
  question: Question<S>,
): Promise<Answer<z.output<S>>> {
  const source = `${question.method} ${operationText(question.path)}`;
  const began = clock.now();
  const end = patience.end(source, began);
  if (end !== undefined) return { ok: false, gap: { ...end, source }, requests: 0, points: 0 };

  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptOnce(send, question, clock);
    const last = attempt >= attemptsAllowed(outcome, patience.isShort(source));
    const spent = { requests: attempt, points: attempt };
    const gapOf = (code: GapCode, why: string): Gap => ({
      code,
      reason: `${product} ${why}`,
      source,
    });
    const refused = (gap: Gap): Answer<z.output<S>> => ({
      ok: false,
      gap,
      ...(outcome.kind === 'answered' ? { status: outcome.response.status } : {}),
      ...spent,
    });
    const givenUp = (gap: Gap): Answer<z.output<S>> => {
      patience.failed(source, gap, began);
      return refused(gap);
    };

    if (outcome.kind === 'answered' && withoutBody.has(outcome.response.status)) {
      patience.answered(source);
      const { status } = outcome.response;
      const why = `answered that there is nothing to tell (${String(status)})`;
      return refused(gapOf('unexpected-answer', why));
    }
    if (outcome.kind === 'answered' && outcome.response.status < 300) {
      patience.answered(source);
      const parsed = parseAnswer(question.schema, outcome.text);
      if (parsed.ok) {
        const points = attempt - 1 + pointsOf(question.cost(parsed.value));
        const nextLink = nextIn(outcome.response.header('link'));
        return {
          ok: true,
          value: parsed.value,
          requests: attempt,
          points,
          ...(nextLink === undefined ? {} : { nextLink }),
        };
      }
      // A cut-off body is worth asking again; a page of HTML or a wrong shape will not get better.
      if (parsed.code !== 'unexpected-answer' || !parsed.truncated || last) {
        return refused(gapOf(parsed.code, parsed.why));
      }
    } else if (outcome.kind === 'answered') {
      const { status } = outcome.response;
      if (status === 429) throttle.slowDown();
      const gap = gapOf(...refusal(status, question.permission));
      if (!passing.has(status)) {
        patience.answered(source);
        return refused(gap);
      }
      if (last) return givenUp(gap);
    } else if (last) {
      return givenUp(gapOf('unreachable', 'could not be reached; check the address and try again'));
    }

    const waitMs = waitAfter(outcome, attempt, clock.now());
    if (waitMs > Math.max(longestPauseMs, longestWaitMs) && outcome.kind === 'answered') {
      const { status } = outcome.response;
      const [code] = refusal(status, question.permission);
      const wait = durationText(waitMs);
      return givenUp(
        gapOf(code, `asked to wait for ${wait} (${String(status)}); scan again later`),
      );
    }
    if (waitMs > longestWaitMs) {
      throw new PauseRequested(
        clock.now() + waitMs,
        `${product} asked to wait because of its rate limit`,
      );
    }
    await clock.sleep(waitMs);
  }
}

function nextIn(link: string | undefined): string | undefined {
  return /<([^>]*)>\s*;[^<]*\brel="?next\b/i.exec(link ?? '')?.[1];
}

async function attemptOnce(
  send: ApiTransport,
  request: ApiRequest,
  clock: Clock,
): Promise<Attempt> {
  const sentAt = clock.now();
  try {
    const response = await send(request);
    return { kind: 'answered', response, text: await response.text() };
  } catch {
    return { kind: 'broken', afterMs: clock.now() - sentAt };
  }
}
