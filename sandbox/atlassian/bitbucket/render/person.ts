import { userIdOf, type BitbucketSite } from '../site';

/** A person as Bitbucket embeds one in other things. */
export function renderUser(site: BitbucketSite, accountId: string): Record<string, unknown> {
  const account = site.accounts.get(accountId);
  const name = account?.name ?? accountId;
  const uuid = userIdOf(accountId);
  return {
    type: 'user',
    uuid,
    account_id: accountId,
    account_status: account?.active === false ? 'inactive' : 'active',
    display_name: name,
    nickname: name,
    links: { html: { href: `https://bitbucket.org/${encodeURIComponent(uuid)}/` } },
  };
}

/** A group of the workspace. */
export function renderGroup({ bitbucket, groups }: BitbucketSite, slug: string) {
  return {
    type: 'group',
    slug,
    name: groups.get(slug)?.name ?? slug,
    full_slug: `${bitbucket.slug}:${slug}`,
  };
}
