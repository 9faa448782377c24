import type { Area } from './behaviour';

/** Storage, queues and schedules. */
export const forgeServices: Area = {
  name: 'Forge: storage, queues, schedules',
  behaviours: [
    {
      does: 'Values and secrets are kept for each installation',
      fidelity: 'faithful',
      source: '@forge/kvs 1.6.5',
      test: ['forge/kvs/kvs.test.ts', 'keeps two installations apart'],
    },
    {
      does: 'A value can be written only if it is new, and can expire',
      fidelity: 'faithful',
      source: 'platform/forge/storage-reference/kvs-api',
      test: ['forge/kvs/kvs.test.ts', 'is written only once under FAIL_IF_EXISTS'],
    },
    {
      does: 'An expired value can still be read for a while',
      fidelity: 'faithful',
      source: 'platform/forge/storage-reference/kvs-api',
      test: ['forge/kvs/kvs.test.ts', 'can outlive its time where the platform is slow to delete'],
    },
    {
      does: 'Queries go on with a cursor that fits no other query',
      fidelity: 'faithful',
      source: 'platform/forge/storage-reference/kvs-query',
      test: ['forge/kvs/kvs.test.ts', 'refuses the cursor of another query'],
    },
    {
      does: 'Queries see a write a little later than gets do',
      fidelity: 'absent',
      note: 'Nothing says how much later.',
      source: 'platform/forge/storage-reference',
    },
    {
      does: 'Entities are stored under a schema and found by index, partition, range and filter',
      fidelity: 'faithful',
      source: 'platform/forge/storage-reference/entities-api-query',
      test: ['forge/kvs/entities.test.ts', 'with a partition holds the records of that partition'],
    },
    {
      does: 'Filters are applied to a page after it was cut',
      fidelity: 'faithful',
      source: 'platform/forge/storage-reference/entities-api-query',
      test: ['forge/kvs/entities.test.ts', 'works on the page after it was cut'],
    },
    {
      does: 'Transactions do everything or nothing',
      fidelity: 'faithful',
      source: 'platform/forge/storage-reference/transactions',
      test: ['forge/kvs/entities.test.ts', 'does nothing when one condition fails'],
    },
    {
      does: 'Batches do what they can and name what they could not',
      fidelity: 'faithful',
      source: 'platform/forge/storage-reference/entities-batch',
      test: ['forge/kvs/kvs.test.ts', 'does what it can, and names what it could not'],
    },
    {
      does: 'Storage is counted in requests a second and units of 10 KB a minute',
      fidelity: 'faithful',
      source: 'platform/forge/limits-kvs-ce',
      test: ['forge/kvs/limits.test.ts', 'a minute counts every 10 KB begun'],
    },
    {
      does: 'Single keys and index values have a throughput of their own',
      fidelity: 'absent',
      note: 'Megabytes a second of one key, which the app does not come near.',
      source: 'platform/forge/limits-kvs-ce',
    },
    {
      does: 'Events are delivered at least once, late and in any order',
      fidelity: 'faithful',
      source: 'platform/forge/runtime-reference/async-events-api',
      test: ['forge/queue/queue.test.ts', 'is delivered twice, late or out of order'],
    },
    {
      does: 'A consumer can ask to be called again, with a reason and data',
      fidelity: 'faithful',
      source: '@forge/events 3.0.8',
      test: ['forge/queue/queue.test.ts', 'comes again after the time that the consumer asked for'],
    },
    {
      does: 'An event whose consumer fails is tried again for a day',
      fidelity: 'partial',
      note: 'The platform does not say how long the first gap is; here it is five seconds.',
      source: 'platform/forge/runtime-reference/async-events-api-error-handling',
      test: ['forge/queue/limits.test.ts', 'retention ends an event that fails for a day'],
    },
    {
      does: 'A concurrency key bounds what runs at once, across queues',
      fidelity: 'faithful',
      source: 'platform/forge/runtime-reference/async-events-api',
      test: ['forge/queue/queue.test.ts', 'with limit 1 lets one event run at a time'],
    },
    {
      does: 'A job can be asked about and cancelled',
      fidelity: 'faithful',
      source: '@forge/events 3.0.8',
      test: ['forge/queue/queue.test.ts', 'is cancelled with its job while it waits'],
    },
    {
      does: 'Scheduled triggers fire at their interval, from five minutes after deployment',
      fidelity: 'partial',
      note: 'Always on the minute, and never twice.',
      source: 'platform/forge/manifest-reference/modules/scheduled-trigger',
      test: ['forge/invocation/limits.test.ts', 'fires five minutes after it was started'],
    },
    {
      does: 'What was stored and pushed outlives a crash',
      fidelity: 'faithful',
      source: 'platform/forge/storage-reference',
      test: ['forge/kill.test.ts', 'that goes down keeps what was stored'],
    },
    {
      does: 'Uninstalling erases, and installing again finds nothing',
      fidelity: 'absent',
      note: '`npm start -- --reset` forgets everything.',
      source: 'platform/forge/storage-reference',
    },
  ],
};
