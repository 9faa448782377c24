import { json } from '../../routing/responses';
import type { JiraContext, Operation } from '../context';
import { expansions } from '../parameters';
import { renderUser } from '../render/user';
import { renderMembership } from '../render/membership';

/** Who the caller is. */
export function myselfOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: '/rest/api/3/myself',
      query: ['expand'],
      scope: 'read:jira-user',
      answer: ({ caller, query }) => {
        const account = context.access.requireLogin(caller);
        return json(200, {
          ...renderUser(account, context, caller),
          locale: 'en_US',
          ...renderMembership(account, context, expansions(query)),
        });
      },
    },
  ];
}
