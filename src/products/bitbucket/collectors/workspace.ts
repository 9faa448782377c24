import { z } from 'zod';
import { apiPath } from '../../../domain';
import { unseen } from '../../page-results';
import { defineBitbucketCollector } from '../connection';
import { linksSchema, urlOf } from '../schema';

const workspaceSchema = z.object({
  uuid: z.string(),
  slug: z.string(),
  name: z.string().nullish(),
  is_privacy_enforced: z.boolean().nullish(),
  // A mode that this version does not know hides nothing but itself.
  forking_mode: z.enum(['allow_forks', 'internal_only']).nullish().catch(undefined),
  links: linksSchema,
});

const fields = 'uuid,slug,name,is_privacy_enforced,forking_mode,links.html.href';

/** The workspace and the settings that hold for everything in it. */
export const workspace = defineBitbucketCollector<'bitbucket.workspace'>({
  slice: 'bitbucket.workspace',
  label: 'workspace',
  scope: 'read:workspace:bitbucket',
  after: [],
  inherits: [],
  firstPages: () => ['workspace'],
  idOf: ({ id }) => id,
  async readPage(_page, { client, connection }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/workspaces/${connection}?fields=${fields}`,
      schema: workspaceSchema,
    });
    if (!answer.ok) return unseen(answer);
    const { uuid, slug, name, is_privacy_enforced, forking_mode, links } = answer.value;
    return {
      items: [
        {
          id: uuid,
          slug,
          name: name ?? slug,
          ...(typeof is_privacy_enforced === 'boolean'
            ? { privacyEnforced: is_privacy_enforced }
            : {}),
          ...(typeof forking_mode === 'string' ? { forkingMode: forking_mode } : {}),
          ...urlOf(links),
        },
      ],
      gaps: [],
      requests: answer.requests,
      points: answer.points,
    };
  },
});
