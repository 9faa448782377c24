import type { Slice, SpacePrincipal } from '../domain';
import { anyoneOnTheInternet, limited } from './audience';
import type { Audience } from './audience';
import { productGroups } from './product-groups';

/** What it takes to tell how many people a Confluence principal stands for. */
export interface ConfluenceAudienceFacts {
  readonly accessGroups: Slice<'confluence.accessGroups'>;
  readonly groupSizes: Slice<'confluence.groupSizes'>;
  readonly broadGroupMembers: number;
}

/** Answers for every kind of principal that a space grant can name. */
export function confluenceAudiences(
  facts: ConfluenceAudienceFacts,
): (principal: SpacePrincipal) => Audience {
  const ofGroup = productGroups({ product: 'Confluence', ...facts });
  return (principal) => {
    switch (principal.type) {
      case 'class':
        return ofClass(principal.id);
      case 'group':
        return ofGroup(principal);
      case 'unknown':
        return {
          kind: 'undecided',
          reason: 'A space permission has a principal that is not known',
        };
      case 'user':
      case 'guest':
      case 'app':
        return limited;
    }
  };
}

function ofClass(id: Extract<SpacePrincipal, { type: 'class' }>['id']): Audience {
  switch (id) {
    case 'anonymous-users':
      return anyoneOnTheInternet;
    case 'authenticated-users':
      return { kind: 'everyone', who: 'Everyone with an account on the site' };
    case 'all-licensed-users':
      return { kind: 'everyone', who: 'Every licensed user of Confluence' };
    case 'all-product-admins':
    case 'jsm-project-admins':
      return limited;
  }
}
