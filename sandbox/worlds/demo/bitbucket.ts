import type { BitbucketWorldInput } from '../../atlassian/world/bitbucket';
import type { WorldRepositoryInput } from '../../atlassian/world/bitbucket-repository';
import type { WorldInput } from '../../atlassian/world/schema';
import { demoBitbucketGroups, demoMembers } from './bitbucket-people';
import { protect } from './bitbucket-protection';
import { adminsOf, hookId, repositoryRows, runnerId, type RepositoryRow } from './bitbucket-table';
import { demoConnections } from './connections';
import { groupNames as groups } from './groups';
import { groupIdOf, uuidOf } from './identifiers';

const dayMs = 86_400_000;

/** Projects by key. */
const projects: Readonly<Record<string, { readonly name: string; readonly public?: boolean }>> = {
  CORE: { name: 'Freight platform' },
  WMS: { name: 'Warehouse' },
  DATA: { name: 'Data' },
  WEB: { name: 'Websites', public: true },
  OSS: { name: 'Open source', public: true },
  OPS: { name: 'Infrastructure' },
};

/** The key that mirrors all of the infrastructure. */
export const mirrorKeyId = 4200;

/** The id of the workspace. */
export const workspaceId = `{${uuidOf('workspace kestrel-freight')}}`;

/** The id of a project of the demo, by its key. */
export function bitbucketProjectId(key: string): string {
  return `{${uuidOf(`bitbucket project ${key}`)}}`;
}

/** The id of a repository of the demo, by its slug. */
export function repositoryId(slug: string): string {
  return `{${uuidOf(`repository ${slug}`)}}`;
}

/** The Bitbucket workspace of the demo company: thirty-five repositories, most of them well kept. */
export function demoBitbucket(directory: WorldInput['directory'], now: Date): BitbucketWorldInput {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
  const { email, apiToken, workspace } = demoConnections.bitbucket;
  return {
    credentials: [{ email, token: apiToken }],
    uuid: workspaceId,
    slug: workspace,
    name: 'Kestrel Freight',
    isPrivacyEnforced: false,
    forkingMode: 'allow_forks',
    members: demoMembers(directory),
    groups: demoBitbucketGroups(directory),
    projects: Object.entries(projects).map(([key, project]) => ({
      uuid: bitbucketProjectId(key),
      key,
      name: project.name,
      isPrivate: project.public !== true,
      groups:
        key === 'DATA' ? [{ slug: groupIdOf(groups.allStaff), permission: 'read' as const }] : [],
      deployKeys:
        key === 'OPS'
          ? [{ id: mirrorKeyId, label: 'mirror', addedAt: ago(60), lastUsedAt: ago(1) }]
          : [],
    })),
    repositories: repositoryRows.map((row, at) => demoRepository(row, at, ago)),
    variables: [
      { uuid: `{${uuidOf('variable NPM_TOKEN')}}`, key: 'NPM_TOKEN', value: 'npm value' },
      { uuid: `{${uuidOf('variable SONAR_HOST')}}`, key: 'SONAR_HOST', value: 'sonar host' },
      { uuid: `{${uuidOf('variable COSIGN_KEY')}}`, key: 'COSIGN_KEY', secured: true },
    ],
    runners: [{ uuid: runnerId('shared-linux'), name: 'shared-linux', reportedAt: ago(0) }],
    webhooks: [{ uuid: hookId('audit'), url: 'https://siem.kestrelfreight.example/bitbucket' }],
  };
}

function demoRepository(
  row: RepositoryRow,
  place: number,
  ago: (days: number) => string,
): WorldRepositoryInput {
  const granted = row.groups ?? [];
  return {
    uuid: repositoryId(row.slug),
    slug: row.slug,
    projectKey: row.project,
    isPrivate: row.public !== true,
    forkPolicy: row.forks ?? (row.public === true ? 'allow_forks' : 'no_public_forks'),
    ...(row.empty === true ? {} : { mainBranch: 'main' }),
    updatedAt: ago(row.updatedDaysAgo ?? 1 + ((place * 7) % 60)),
    branchRestrictions: row.empty === true ? [] : protect(place, row.protection),
    ...(row.model === undefined ? {} : { branchingModel: row.model }),
    overrides: row.overrides ?? [],
    ...(row.pipelines === undefined ? {} : { pipelines: timed(row.pipelines, ago) }),
    webhooks: row.webhooks ?? [],
    deployKeys: (row.keys ?? []).map(({ id, label, addedDaysAgo, usedDaysAgo }) => ({
      id,
      label,
      addedAt: ago(addedDaysAgo),
      ...(usedDaysAgo === undefined ? {} : { lastUsedAt: ago(usedDaysAgo) }),
    })),
    groups: [
      ...(row.closed === true
        ? []
        : [{ slug: groupIdOf('engineering'), permission: 'write' as const }]),
      ...granted.map(([name, permission]) => ({ slug: groupIdOf(name), permission })),
    ],
    users: adminsOf(row).map((accountId) => ({ accountId, permission: 'admin' as const })),
  };
}

/** Runners that are off have been for forty days; the others reported today. */
function timed(
  pipelines: NonNullable<WorldRepositoryInput['pipelines']>,
  ago: (days: number) => string,
): NonNullable<WorldRepositoryInput['pipelines']> {
  return {
    ...pipelines,
    runners: (pipelines.runners ?? []).map((runner) => ({
      ...runner,
      reportedAt: ago(runner.status === 'OFFLINE' ? 40 : 0),
    })),
  };
}
