import { userIdOf, type BitbucketSite } from '../site';

/** A person as Bitbucket embeds one in other things. */
export function renderUser(site: BitbucketSite, accountId: string): Record<string, unknown> {
  const name = site.accounts.get(accountId)?.name ?? accountId;
  const uuid = userIdOf(accountId);
  return {
    type: 'user',
    uuid,
    account_id: accountId,
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
