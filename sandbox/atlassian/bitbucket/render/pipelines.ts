import type { WorldRunner, WorldVariable } from '../../world/bitbucket-repository';

/** A variable. The value of a secured one is empty, that of any other is there for all to read. */
export function renderVariable({ uuid, key, value, secured }: WorldVariable) {
  return { type: 'pipeline_variable', uuid, key, value: secured ? '' : value, secured };
}

export function renderRunner({ uuid, name, status, reportedAt }: WorldRunner) {
  return {
    type: 'pipeline_runner',
    uuid,
    name,
    labels: ['self.hosted', 'linux'],
    state: {
      type: 'pipeline_runner_state',
      status,
      updated_on: reportedAt,
      cordoned: false,
      version: { type: 'pipeline_runner_version', version: '3.21.0', current: '3.24.0' },
    },
    created_on: '2024-05-02T08:00:00.000Z',
    updated_on: reportedAt,
    oauth_client: { type: 'oauth_client', id: `client of ${uuid}`, audience: 'api.atlassian.com' },
  };
}
