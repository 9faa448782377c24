import type { World } from '../atlassian/world/schema';
import { worldCredentials } from '../worlds/credentials';

/** What can be entered under Settings, Connections in a sandbox of the world: one line for each credential. */
export function connectionLines(world: World): readonly string[] {
  return worldCredentials(world).map((credential) => {
    switch (credential.kind) {
      case 'organization':
        return `organization ${credential.organizationId}, key ${credential.apiKey}`;
      case 'bitbucket':
        return `Bitbucket ${credential.workspace}, ${credential.email}, token ${credential.apiToken}`;
      case 'site':
        return `site administrator ${credential.email}, token ${credential.apiToken}`;
    }
  });
}
