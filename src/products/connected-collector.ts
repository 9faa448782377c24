import type { z } from 'zod';
import type { Settings } from '../contract';
import type { SliceName, Slices } from '../domain';
import { defineCollector } from './collector';
import type { CollectContext, CollectedSlices, Collector, PageResult } from './collector';
import type { ConnectionKind } from './connections';
import type { Answer, Question } from './rest-client';

/**
 * Asks with the customer's own credential. Such requests are outside the points system, so they cost none. Source:
 * developer.atlassian.com, Jira rate limiting, 2026-02-03.
 */
export interface ConnectedClient {
  /** @throws {PauseRequested} when the product asks to wait longer than a function should */
  ask<S extends z.ZodType>(question: ConnectedQuestion<S>): Promise<Answer<z.output<S>>>;
}

export interface ConnectedQuestion<S extends z.ZodType> extends Omit<
  Question<S>,
  'cost' | 'permission'
> {
  /** The scope of this request, where a collector makes requests of several. Default: the collector's. */
  readonly scope?: string;
}

/** What a collector of a connected product may use while it reads one page. */
export interface ConnectedContext extends Omit<CollectContext, 'client' | 'connections'> {
  readonly client: ConnectedClient;
  /** The connected workspace or organization, as paths name it. */
  readonly connection: string;
}

/** A {@link Collector} that only reads while its connection exists. */
export interface ConnectedCollector<N extends SliceName> extends Omit<
  Collector<N>,
  'product' | 'firstPages' | 'readPage' | 'impliedGaps'
> {
  firstPages(slices: CollectedSlices, settings: Settings): readonly string[];
  readPage(page: string, context: ConnectedContext): Promise<PageResult<Slices[N]>>;
}

/** Makes a collector of a connected product: without the connection it has no pages, and says that it is missing. */
export function defineConnectedCollector<N extends SliceName>(
  kind: ConnectionKind,
  collector: ConnectedCollector<N>,
): Collector {
  return defineCollector<N>({
    ...collector,
    product: kind.product,
    firstPages: (slices, settings, connections) =>
      connections?.[kind.key] === undefined ? [] : collector.firstPages(slices, settings),
    impliedGaps: (_slices, connections) =>
      connections?.[kind.key] === undefined ? [kind.absent] : [],
    readPage: (page, { client, connections, ...context }) => {
      const connection = connections?.[kind.key];
      // The connection was removed while the scan ran.
      if (connection === undefined) {
        return Promise.resolve({ items: [], gaps: [kind.absent], requests: 0, points: 0 });
      }
      const ask = async <S extends z.ZodType>({
        scope = collector.scope,
        ...question
      }: ConnectedQuestion<S>): Promise<Answer<z.output<S>>> => {
        const asked: Question<S> = {
          ...question,
          permission: kind.permission(scope),
          cost: () => ({}),
        };
        return { ...(await client.ask(asked)), points: 0 };
      };
      return collector.readPage(page, { ...context, client: { ask }, connection });
    },
  });
}
