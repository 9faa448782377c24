import type { Area } from './behaviour';

/** How functions run. */
export const forgeRuntime: Area = {
  name: 'Forge: functions',
  behaviours: [
    {
      does: 'Packages reach the platform by two globals and nothing else',
      fidelity: 'faithful',
      source: '@forge/api 8.3.0, @forge/kvs 1.6.5, @forge/events 3.0.8',
      test: ['forge/drift.test.ts', 'a request to Jira as $as'],
    },
    {
      does: 'A function gets and gives what JSON can carry',
      fidelity: 'faithful',
      source: '@forge/resolver 2.0.1',
      test: ['forge/host.test.ts', 'answers what JSON can carry'],
    },
    {
      does: 'A resolver knows the page and the person who asks',
      fidelity: 'faithful',
      source: 'platform/forge/runtime-reference/forge-resolver',
      test: ['forge/host.test.ts', 'receives the payload and the context of the page'],
    },
    {
      does: 'Invocations at the same time share the process and its modules, and nothing else',
      fidelity: 'faithful',
      source: 'platform/forge/function-reference/nodejs-runtime',
      test: ['forge/host.test.ts', 'each act as their own person on their own site'],
    },
    {
      does: 'A function ends at its time limit, whatever it waits for',
      fidelity: 'faithful',
      source: 'platform/forge/limits-invocation',
      test: ['forge/host.test.ts', 'that never answers'],
    },
    {
      does: 'A function that has ended does nothing more',
      fidelity: 'partial',
      note: 'On the platform, promises that nobody awaits may go on in a later invocation.',
      source: 'platform/forge/function-reference/nodejs-runtime',
      test: ['forge/kill.test.ts', 'that is killed %s a call does nothing more'],
    },
    {
      does: 'A function ends when its memory is used up',
      fidelity: 'partial',
      note: 'Measured at each call, as growth of the one process that everything shares.',
      source: 'platform/forge/limits-invocation',
      test: ['forge/invocation/limits.test.ts', 'ends it when it is used up'],
    },
    {
      does: 'Time and timers are those of the machine',
      fidelity: 'partial',
      note: 'In tests a clock is turned by hand; inside of functions it is the only time there is.',
      source: 'sandbox',
      test: ['forge/host.test.ts', 'sees the time of the clock, and how much of it is left'],
    },
    {
      does: 'The app is bundled for Node 22, and loaded at a cold start',
      fidelity: 'partial',
      note: "Forge's own bundler makes the bundle; it runs on the Node of this machine and is loaded once.",
      source: '@forge/bundler 7.3.0',
      test: ['checks/bundle.test.ts', 'is made of the app and its packages'],
    },
    {
      does: 'An app is told that it was installed',
      fidelity: 'faithful',
      source: 'platform/forge/events-reference/life-cycle',
      test: ['forge/host.test.ts', 'an app that has just been installed'],
    },
    {
      does: 'An app is told of an upgrade, and product events reach its triggers',
      fidelity: 'absent',
      note: 'The app has no such trigger.',
      source: 'platform/forge/events-reference/life-cycle',
    },
    {
      does: 'Web triggers, remotes, SQL, object storage, realtime, LLM and containers',
      fidelity: 'absent',
      note: 'The app uses none; a call is answered 501.',
      source: 'platform/forge/runtime-reference',
    },
    {
      does: 'Invocations are counted by person, installation and app',
      fidelity: 'absent',
      note: 'One person in one browser does not come near; the package in the page counts for itself.',
      source: 'platform/forge/limits-invocation',
    },
    {
      does: 'The log of a function is cut at its limits',
      fidelity: 'faithful',
      source: 'platform/forge/limits-invocation',
      test: ['forge/invocation/limits.test.ts', 'keeps 100 lines of a short function'],
    },
  ],
};
