import { nodeFlags } from '../access-map';
import { itemsOf } from './drawing';
import type { Drawing } from './drawing';
import { audienceNode } from './principals';

/**
 * Puts accounts into the access classes they are in. The organization tells which products a person opens; where it did
 * not, a person is presumed to open what the site has, because a class of everyone who is logged in would otherwise
 * seem to leave out everybody. Comes after all that names accounts.
 */
export function drawAccessClasses(drawing: Drawing): void {
  const { builder } = drawing;
  const { nodes } = builder;
  const told = new Map(
    itemsOf(drawing, 'organization.users').map(({ accountId, products }) => [
      accountId,
      products.map(({ key }) => key),
    ]),
  );
  const anyone = audienceNode(builder, 'anyone');
  const classes = [
    { id: 'jira:users', product: 'jira', guests: true },
    { id: 'confluence:all-licensed-users', product: 'confluence', guests: false },
  ] as const;
  const opened = classes.flatMap(({ id, ...rest }) => {
    const audience = nodes.find('audience', id);
    return audience === undefined ? [] : [{ ...rest, audience, seen: builder.within(audience) }];
  });
  const authenticated = nodes.find('audience', 'confluence:authenticated-users');
  for (const [accountId, account] of nodes.all('account')) {
    builder.member(account, anyone, 'includes');
    if (nodes.has(account, nodeFlags.app | nodeFlags.missing)) continue;
    if (authenticated !== undefined) builder.member(account, authenticated, 'includes');
    if (nodes.has(account, nodeFlags.customer)) continue;
    const products = told.get(accountId);
    const guest = nodes.has(account, nodeFlags.guest);
    for (const { audience, seen, product, guests } of opened) {
      if (seen.has(account) || (guest && !guests)) continue;
      if (products === undefined) builder.member(account, audience, 'presumed');
      else if (products.some((key) => key.startsWith(product))) {
        builder.member(account, audience, 'opens');
      }
    }
  }
}
