import { z } from 'zod';
import { apiPath } from '../../../domain';
import { absent, unseen } from '../../page-results';
import { defineProbe } from '../../site-connection';
import { isTurnedAway } from '../turned-away';

const key = 'USER_PICKER';

const permissionsSchema = z.object({
  permissions: z.object({ [key]: z.object({ havePermission: z.boolean() }) }),
});

/** Whether a stranger may browse users and groups: no list of global permissions says so. */
export const publicPermissions = defineProbe<'jira.publicPermissions'>({
  slice: 'jira.publicPermissions',
  label: 'global permissions that a stranger has',
  after: [],
  inherits: [],
  firstPages: () => [key],
  idOf: (permission) => permission.key,
  async readPage(_page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/mypermissions?permissions=${key}`,
      schema: permissionsSchema,
    });
    if (!answer.ok) {
      return isTurnedAway(answer) ? absent(answer, [{ key, held: false }]) : unseen(answer);
    }
    return {
      items: [{ key, held: answer.value.permissions[key].havePermission }],
      gaps: [],
      requests: answer.requests,
      points: answer.points,
    };
  },
});
