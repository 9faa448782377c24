import { defineCollector } from '../../collector';
import { bulkIds, bulkPages, unseen } from '../../page-results';
import { accountsPerQuestion, askAccountStates } from '../account-states';
import { grantedUserIds } from '../granted';

/** The state of every account that owns a space or holds something in one directly. */
export const accounts = defineCollector<'confluence.accounts'>({
  slice: 'confluence.accounts',
  product: 'confluence',
  label: 'space owners and people with direct access',
  after: ['confluence.spaces', 'confluence.spaceGrants'],
  inherits: [],
  firstPages: (slices) => {
    const owners = slices
      .get('confluence.spaces')
      .items.flatMap(({ ownerId }) => (ownerId === undefined ? [] : [ownerId]));
    return bulkPages([...owners, ...grantedUserIds(slices)], accountsPerQuestion);
  },
  idOf: ({ accountId }) => accountId,
  async readPage(page, { client }) {
    const answer = await askAccountStates(client, bulkIds(page));
    if (!answer.ok) return unseen(answer);
    const { accounts: items, gaps } = answer.value;
    return { items, gaps, requests: answer.requests, points: answer.points };
  },
});
