import type { Area } from './behaviour';

/** Ways out of the app, and the page. */
export const forgeDoors: Area = {
  name: 'Forge: ways out, and the page',
  behaviours: [
    {
      does: 'Products are asked as the app, as the person at the page, or as nobody',
      fidelity: 'faithful',
      source: '@forge/api 8.3.0',
      test: ['forge/host.test.ts', 'is made as the person at the page, or as the app'],
    },
    {
      does: 'A call whose scope the manifest lacks is refused by the gateway',
      fidelity: 'faithful',
      source: 'community.developer.atlassian.com/t/96127',
      test: ['checks/scopes.test.ts', 'without %s is refused what its collectors ask'],
    },
    {
      does: 'Hosts that the manifest does not name are not reached',
      fidelity: 'faithful',
      source: '@forge/egress 3.0.0',
      test: ['forge/invocation/limits.test.ts', 'reaches no other'],
    },
    {
      does: 'Requests to other hosts are counted by invocation',
      fidelity: 'faithful',
      source: 'platform/forge/limits-invocation',
      test: ['forge/invocation/limits.test.ts', 'is limited to 100 requests of a short function'],
    },
    {
      does: 'Requests to other hosts are counted by app, all sites together',
      fidelity: 'absent',
      note: '50,000 a minute; one site sends a few hundred.',
      source: 'platform/forge/limits-invocation',
    },
    {
      does: 'A request that takes longer than three minutes fails',
      fidelity: 'partial',
      note: 'It fails when its answer comes, not before.',
      source: 'platform/forge/limits-invocation',
      test: ['forge/invocation/limits.test.ts', 'is waited for until 180 seconds'],
    },
    {
      does: 'GraphQL, Bitbucket as the app, and acting for somebody who is not there',
      fidelity: 'absent',
      note: 'The app does none of it; a call is answered 501, or as without a person.',
      source: '@forge/api 8.3.0',
    },
    {
      does: 'The page runs in a frame of another origin',
      fidelity: 'faithful',
      source: 'platform/forge/custom-ui',
      test: ['forge/server.browser.test.ts', 'runs the page on another origin'],
    },
    {
      does: 'The content security policy of production holds for styles, scripts and hosts',
      fidelity: 'faithful',
      source: '@forge/csp 6.3.2',
      test: ['forge/server.browser.test.ts', 'breaks inline styles, and what comes from another'],
    },
    {
      does: 'The bridge answers the commands of its package',
      fidelity: 'partial',
      note: 'What the app does not use is refused by name.',
      source: '@forge/bridge 7.2.0',
      test: ['forge/drift.test.ts', 'no command that the shell neither answers nor refuses'],
    },
    {
      does: 'Calls of the page are bounded in size both ways',
      fidelity: 'faithful',
      source: 'platform/forge/limits-invocation',
      test: ['forge/invocation/limits.test.ts', 'takes payloads of 500 KB, and no more'],
    },
    {
      does: 'The page asks products as the person who looks',
      fidelity: 'faithful',
      source: '@forge/bridge 7.2.0',
      test: ['forge/server.browser.test.ts', 'asks the product as the person who looks'],
    },
    {
      does: 'The address of the product and the history of the page keep in step',
      fidelity: 'faithful',
      source: '@forge/bridge 7.2.0',
      test: ['forge/server.browser.test.ts', 'keeps the address in step with the page, both ways'],
    },
    {
      does: 'The theme reaches the page, and follows',
      fidelity: 'partial',
      note: 'The page brings its own tokens; the platform loads them from its network.',
      source: '@forge/bridge 7.2.0',
      test: ['forge/server.browser.test.ts', 'lets the theme reach the page, and follow'],
    },
    {
      does: 'Flags and modals are shown by the product around the page',
      fidelity: 'faithful',
      source: '@forge/bridge 7.2.0',
      test: ['forge/server.browser.test.ts', 'opens a modal with its context'],
    },
    {
      does: 'Deployment refuses a manifest that it cannot use',
      fidelity: 'partial',
      note: "Forge's own validation and linters, and tests for what only the server refuses, as far as it is known.",
      source: '@forge/manifest 13.7.0, @forge/lint 6.3.1',
      test: ['checks/manifest.test.ts', 'passes the validation of forge deploy'],
    },
  ],
};
