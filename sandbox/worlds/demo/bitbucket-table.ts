import type { WorldRepositoryInput } from '../../atlassian/world/bitbucket-repository';
import type { Deviation } from './bitbucket-protection';
import { castId, type CastHandle } from './cast';
import { groupNames as groups } from './groups';
import { groupIdOf, uuidOf } from './identifiers';

type Part<K extends keyof WorldRepositoryInput> = NonNullable<WorldRepositoryInput[K]>;

/** What is special about a repository; everything else is as it should be. Days count back from the day of the demo. */
export interface RepositoryRow {
  readonly slug: string;
  readonly project: string;
  readonly public?: boolean;
  readonly empty?: boolean;
  readonly forks?: Part<'forkPolicy'>;
  readonly updatedDaysAgo?: number;
  readonly protection?: Deviation;
  readonly model?: Part<'branchingModel'>;
  readonly overrides?: Part<'overrides'>;
  /** Absent: Pipelines was never switched on. */
  readonly pipelines?: Part<'pipelines'>;
  readonly webhooks?: Part<'webhooks'>;
  readonly keys?: readonly {
    id: number;
    label: string;
    addedDaysAgo: number;
    usedDaysAgo?: number;
  }[];
  /** Only the owners may write, not all of engineering. */
  readonly closed?: boolean;
  /** Groups besides engineering, by name. */
  readonly groups?: readonly (readonly [name: string, permission: 'read' | 'write' | 'admin'])[];
  readonly admins?: readonly CastHandle[];
}

const variable = (key: string, secured = false) => ({
  uuid: `{${uuidOf(`variable ${key}`)}}`,
  key,
  value: secured ? '' : `value of ${key}`,
  secured,
});

const hook = (name: string, url: string, more: { active?: boolean; secretSet?: boolean } = {}) => ({
  uuid: hookId(name),
  url,
  ...more,
});

/** The id of a webhook of the demo, by its name. */
export function hookId(name: string): string {
  return `{${uuidOf(`webhook ${name}`)}}`;
}

/** The id of a runner of the demo, by its name. */
export function runnerId(name: string): string {
  return `{${uuidOf(`runner ${name}`)}}`;
}

/** Thirty-five repositories in six projects. */
export const repositoryRows: readonly RepositoryRow[] = [
  {
    slug: 'booking-api',
    project: 'CORE',
    protection: { branches: { pattern: '*' } },
    pipelines: {
      variables: [variable('DB_PASSWORD', true), variable('AWS_REGION'), variable('MONKEY_PATCH')],
      environments: [
        {
          uuid: `{${uuidOf('environment booking production')}}`,
          name: 'Production',
          variables: [variable('KUBE_TOKEN', true), variable('REPLICAS')],
        },
      ],
    },
    webhooks: [hook('booking', 'https://ci.kestrelfreight.example/hooks/booking')],
    keys: [{ id: 4101, label: 'argo', addedDaysAgo: 170, usedDaysAgo: 1 }],
  },
  {
    slug: 'rate-engine',
    project: 'CORE',
    protection: { without: ['push'] },
    pipelines: { variables: [variable('SAP_PASSWORD'), variable('RATE_TABLE_URL')] },
  },
  {
    slug: 'invoice-service',
    project: 'CORE',
    protection: { branches: { branchType: 'development' } },
    model: {
      development: { name: 'main', useMainBranch: true },
      production: { name: 'live' },
      branchTypes: [{ kind: 'feature', prefix: 'feature/' }],
    },
    pipelines: {
      environments: [
        {
          uuid: `{${uuidOf('environment invoice staging')}}`,
          name: 'Staging',
          variables: [variable('DEPLOY_TOKEN'), variable('NODE_ENV')],
        },
      ],
    },
  },
  { slug: 'customs-broker', project: 'CORE', forks: 'allow_forks' },
  {
    slug: 'track-and-trace',
    project: 'CORE',
    protection: { instead: [{ kind: 'push', pattern: 'release/*' }] },
  },
  {
    slug: 'carrier-portal',
    project: 'CORE',
    protection: {
      instead: [{ kind: 'push', pattern: 'main', groups: [groupIdOf(groups.allStaff)] }],
    },
  },
  { slug: 'shipment-docs', project: 'CORE', groups: [[groups.allStaff, 'write']] },
  { slug: 'label-service', project: 'CORE', protection: { without: ['enforce_merge_checks'] } },
  {
    slug: 'edi-gateway',
    project: 'CORE',
    protection: {
      instead: [
        { kind: 'push', pattern: 'main', groups: [groupIdOf(groups.releaseManagers)] },
        { kind: 'require_approvals_to_merge', pattern: 'main', value: 1 },
      ],
    },
    admins: ['henrik', 'mirjam', 'farah', 'joost', 'claire', 'theo'],
  },
  {
    slug: 'yard-scheduler',
    project: 'WMS',
    protection: { without: ['delete'] },
    webhooks: [
      hook('yard', 'http://ci.kestrelfreight.example/hooks/yard'),
      hook('yard-old', 'http://old-ci.kestrelfreight.example/hooks/yard', { active: false }),
    ],
  },
  {
    slug: 'dock-planner',
    project: 'WMS',
    protection: { without: ['reset_pullrequest_approvals_on_change'] },
  },
  {
    slug: 'pallet-tracker',
    project: 'WMS',
    protection: { without: ['require_approvals_to_merge'] },
  },
  {
    slug: 'handheld-firmware',
    project: 'WMS',
    updatedDaysAgo: 360,
    overrides: ['branching_model'],
    pipelines: {
      runners: [
        { uuid: runnerId('arm-builder'), name: 'arm-builder', status: 'OFFLINE' },
        { uuid: runnerId('arm-tester'), name: 'arm-tester' },
      ],
    },
  },
  {
    slug: 'conveyor-control',
    project: 'WMS',
    protection: {
      without: ['reset_pullrequest_approvals_on_change'],
      instead: [{ kind: 'smart_reset_pullrequest_approvals', pattern: 'main' }],
    },
  },
  {
    slug: 'slotting-optimizer',
    project: 'WMS',
    admins: ['mirjam', 'farah', 'joost', 'claire', 'theo', 'sven'],
  },
  {
    slug: 'lake-ingest',
    project: 'DATA',
    keys: [
      { id: 4102, label: 'airflow', addedDaysAgo: 420, usedDaysAgo: 310 },
      { id: 4103, label: 'airflow-2', addedDaysAgo: 100, usedDaysAgo: 1 },
    ],
  },
  {
    slug: 'margin-models',
    project: 'DATA',
    pipelines: { enabled: false, variables: [variable('SNOWFLAKE_PASSWORD')] },
  },
  { slug: 'forecasting', project: 'DATA', empty: true },
  { slug: 'bi-dashboards', project: 'DATA' },
  { slug: 'gdpr-erasure', project: 'DATA', forks: 'no_forks' },
  { slug: 'landing-experiments', project: 'WEB', public: true },
  {
    slug: 'corporate-site',
    project: 'WEB',
    webhooks: [
      hook('site', 'https://deploy.kestrelfreight.example/site', { secretSet: false }),
      hook('site-preview', 'https://deploy.kestrelfreight.example/preview'),
    ],
  },
  { slug: 'careers-site', project: 'WEB' },
  { slug: 'design-system', project: 'WEB' },
  {
    slug: 'driver-app',
    project: 'WEB',
    protection: {
      instead: [{ kind: 'require_approvals_to_merge', pattern: 'main', value: 0 }],
    },
  },
  { slug: 'edifact-parser', project: 'OSS', public: true, forks: 'allow_forks', pipelines: {} },
  { slug: 'container-codes', project: 'OSS', public: true, pipelines: { enabled: false } },
  { slug: 'oss-release-scripts', project: 'OSS' },
  { slug: 'commit-linter', project: 'OSS' },
  { slug: 'terraform-live', project: 'OPS' },
  { slug: 'cluster-config', project: 'OPS' },
  { slug: 'runbooks', project: 'OPS' },
  { slug: 'secrets-rotation', project: 'OPS' },
  {
    slug: 'fax-gateway',
    project: 'OPS',
    updatedDaysAgo: 800,
    groups: [
      ['product-design', 'write'],
      ['warehouse-automation', 'write'],
      ['it-security', 'write'],
      ['customer-success', 'write'],
    ],
  },
  { slug: 'telex-bridge', project: 'OPS', updatedDaysAgo: 900, closed: true },
];

/** People who were given a repository by name, by account id. */
export function adminsOf({ admins = [] }: RepositoryRow): readonly string[] {
  return admins.map(castId);
}
