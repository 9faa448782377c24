import { rateLimits } from '../atlassian/rates/limits';
import { bridgeLimits } from '../forge/bridge/limits';
import { egressLimits } from '../forge/egress/limits';
import { invocationLimits } from '../forge/invocation/limits';
import { kvsLimits } from '../forge/kvs/limits';
import type { Limit } from '../forge/limit';
import { queueLimits } from '../forge/queue/limits';
import { schedulerLimits } from '../forge/scheduler/limits';

/** A limit of a service, and the test that holds it: file below `sandbox`, and a part of its title. */
export interface LimitRow {
  readonly name: string;
  readonly limit: Limit;
  readonly test: readonly [file: string, title: string];
}

/** Rows of a service; its type asks for a test of each limit. */
function rows<L extends Readonly<Record<string, Limit>>>(
  service: string,
  limits: L,
  tests: Readonly<Record<keyof L & string, readonly [string, string]>>,
): readonly LimitRow[] {
  return Object.entries(limits).map(([name, limit]) => ({
    name: `${service}: ${name}`,
    limit,
    test: tests[name as keyof L & string],
  }));
}

const ofFunctions = (title: string) => ['forge/invocation/limits.test.ts', title] as const;
const ofStorage = (title: string) => ['forge/kvs/limits.test.ts', title] as const;
const ofQueues = (title: string) => ['forge/queue/limits.test.ts', title] as const;
const ofRates = (title: string) => ['atlassian/rates/rate-limited.test.ts', title] as const;

/** Every limit of the sandbox. */
export const limitRows: readonly LimitRow[] = [
  ...rows('invocation', invocationLimits, {
    resolver: ofFunctions('of a page'),
    background: ofFunctions('of a queue'),
    backgroundMaximum: ofFunctions('of a queue that asks for too much'),
    outboundRequest: ofFunctions('is waited for until 180 seconds'),
    memory: ofFunctions('is, with memoryMB %s, %d bytes'),
    memoryMaximum: ofFunctions('is, with memoryMB %s, %d bytes'),
    logLinesPerMinute: ofFunctions('keeps 100 lines of a short function'),
    logBytes: ofFunctions('is at most 200 KB'),
  }),
  ...rows('bridge', bridgeLimits, {
    request: ofFunctions('takes payloads of 500 KB, and no more'),
    response: ofFunctions('takes answers of 5 MB, and no more'),
  }),
  ...rows('egress', egressLimits, {
    requestsPerMinute: ofFunctions('is limited to 100 requests of a short function'),
  }),
  ...rows('scheduler', schedulerLimits, {
    triggers: ofFunctions('five triggers'),
    fiveMinuteTriggers: ofFunctions('one trigger every five minutes'),
    firstRun: ofFunctions('fires five minutes after it was started'),
  }),
  ...rows('storage', kvsLimits, {
    keyLength: ofStorage('keyLength'),
    valueSize: ofStorage('valueSize'),
    depth: ofStorage('depth'),
    requestsPerSecond: ofStorage('requestsPerSecond holds for a second'),
    readsPerMinute: ofStorage('a minute counts every 10 KB begun'),
    writesPerMinute: ofStorage('a minute counts every 10 KB begun'),
    unitSize: ofStorage('a minute counts every 10 KB begun'),
    batchKeys: ofStorage('batchKeys'),
    batchSize: ofStorage('batchSize'),
    transactionOperations: ofStorage('transactionOperations'),
    transactionSize: ofStorage('transactionSize'),
    entities: ofStorage("'entities'"),
    indexesPerEntity: ofStorage('indexesPerEntity'),
    attributesPerEntity: ofStorage('attributesPerEntity'),
    entityNameLength: ofStorage('entityNameLength'),
    indexNameLength: ofStorage('indexNameLength'),
    attributeNameLength: ofStorage('attributeNameLength'),
    rangeSize: ofStorage('rangeSize'),
    partitionSize: ofStorage('partitionSize'),
    conditions: ofStorage('conditions'),
    pageSize: ofStorage('pageSize'),
    defaultPageSize: ['forge/kvs/kvs.test.ts', 'returns ten values unless told otherwise'],
    timeToLive: ofStorage('timeToLive'),
  }),
  ...rows('queue', queueLimits, {
    eventsPerPush: ofQueues('eventsPerPush holds'),
    pushSize: ofQueues('pushSize holds'),
    eventsPerMinute: ofQueues('eventsPerMinute holds for a minute'),
    longEventSize: [
      'forge/queue/queue.test.ts',
      'of an event too large for a long-running consumer',
    ],
    retryDataSize: ofQueues('retryDataSize ends an event'),
    pushesInChain: ofQueues('pushesInChain holds for all that follows'),
    delay: ofQueues('delay holds for the event that has it'),
    retryAfterMinimum: ofQueues('retryAfter of $asked seconds is $waits'),
    retryAfterMaximum: ofQueues('retryAfter of $asked seconds is $waits'),
    retention: ofQueues('retention ends an event that fails for a day'),
    firstBackoff: ofQueues('retention ends an event that fails for a day'),
  }),
  ...rows('rates', rateLimits, {
    pointsPerHour: ofRates('pointsPerHour refuses everything until the hour is over'),
    request: ofRates('a point, and one for each plain object'),
    object: ofRates('a point, and one for each plain object'),
    identity: ofRates('two for each user'),
    nearLimit: ofRates('and says so in time'),
    getsPerSecond: ofRates('getsPerSecond'),
    postsPerSecond: ofRates('postsPerSecond'),
    putsPerSecond: ofRates('putsPerSecond'),
    deletesPerSecond: ofRates('deletesPerSecond'),
    issueWritesShort: ofRates('issueWritesShort'),
    issueWritesLong: ofRates('issueWritesLong'),
  }),
];
