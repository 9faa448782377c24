import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { ConfluenceSite } from '../../../domain';
import { defineCollector } from '../../collector';
import { unseen } from '../../page-results';

/** What cannot be seen when Confluence does not tell its mode: nothing else about the site depends on it. */
const roleModeId = 'space-role-mode';

const modeSchema = z.object({ mode: z.string() });

const anonymousSchema = z.object({
  operations: z.array(z.object({ operation: z.string(), targetType: z.string() })),
});

const policySchema = z.object({ anyContentBlocked: z.boolean() });

const modes: Readonly<Record<string, ConfluenceSite['roleMode']>> = {
  PRE_ROLES: 'pre-roles',
  ROLES_TRANSITION: 'transition',
  ROLES: 'roles',
};

/**
 * How Confluence decides who may do what: whether it is on space roles, what anonymous visitors may do, and whether a
 * policy keeps content from the app.
 */
export const site = defineCollector<'confluence.site'>({
  slice: 'confluence.site',
  product: 'confluence',
  label: 'site access',
  after: [],
  inherits: [],
  firstPages: () => ['all'],
  idOf: () => 'site',
  async readPage(_page, { client }) {
    const anonymous = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/rest/api/user/anonymous?expand=operations`,
      schema: anonymousSchema,
      cost: () => ({ identities: 1 }),
    });
    const mode = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/api/v2/space-role-mode`,
      schema: modeSchema,
      cost: () => ({ objects: 1 }),
    });
    // Told to apps only: whoever else asks is refused, and nothing is hidden from them by such a policy.
    const policy = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/api/v2/data-policies/metadata`,
      schema: policySchema,
      cost: () => ({ objects: 1 }),
    });
    const roleMode = mode.ok ? (modes[mode.value.mode.toUpperCase()] ?? 'unknown') : 'unknown';
    const spent = {
      requests: anonymous.requests + mode.requests + policy.requests,
      points: anonymous.points + mode.points + policy.points,
    };
    // A site that answers neither question is not seen at all; one answer is worth having.
    if (!anonymous.ok && !mode.ok) return { ...unseen<ConfluenceSite>(anonymous), ...spent };
    // A site that does not have this yet has nothing to hide.
    const modeHidden = !mode.ok && mode.status !== 404;
    return {
      items: [
        {
          roleMode,
          anonymousUse: anonymous.ok ? anonymousUse(anonymous.value) : 'unknown',
          ...(policy.ok ? { contentBlocked: policy.value.anyContentBlocked } : {}),
        },
      ],
      gaps: [
        ...(anonymous.ok ? [] : [{ ...anonymous.gap, resourceId: 'site' }]),
        ...(modeHidden ? [{ ...mode.gap, resourceId: roleModeId }] : []),
      ],
      ...spent,
    };
  },
});

/** Strangers may at most see profiles besides. Anything else may be a word for what this version calls to use Confluence. */
function anonymousUse({
  operations,
}: z.output<typeof anonymousSchema>): ConfluenceSite['anonymousUse'] {
  const held = operations.map(({ operation, targetType }) => `${operation} ${targetType}`);
  if (held.includes('use application')) return 'allowed';
  return held.every((one) => one === 'read userProfile') ? 'refused' : 'unknown';
}
