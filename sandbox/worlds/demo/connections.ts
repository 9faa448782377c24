import { uuidOf } from './identifiers';

/**
 * What the administrator of the demo company connects: the ids, and the secrets that the simulated products know.
 * `sso` is the authentication policy that enforces single sign-on, for the settings.
 */
export const demoConnections = {
  bitbucket: {
    workspace: 'kestrel-freight',
    email: 'parapet@kestrelfreight.example',
    apiToken: 'demo-bitbucket-token',
  },
  organization: {
    id: uuidOf('organization kestrel-freight'),
    apiKey: 'demo-organization-key',
    apiKeyId: 'key-parapet',
    ssoPolicyId: uuidOf('authentication policy single sign-on'),
  },
  site: {
    email: 'ines.duarte@kestrelfreight.example',
    apiToken: 'demo-site-administrator-token',
  },
} as const;
