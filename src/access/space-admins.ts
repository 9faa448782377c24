import type { Slice, SpaceGrant, SpaceGrants } from '../domain';
import { unseenPath } from './paths';
import type { Path } from './paths';
import { peoplePaths } from './people-paths';
import type { PeopleFacts } from './people-paths';
import { isAdminister } from './space-operations';

/** What it takes to name the administrators of spaces. */
export interface SpaceAdminFacts extends PeopleFacts {
  readonly groups: Slice<'confluence.groups'>;
}

/** Who administers one space, besides the administrators of Confluence. */
export interface SpaceAdmins {
  readonly paths: readonly Path[];
  /** True when everyone with an account administers the space, so that counting says nothing. */
  readonly everyone: boolean;
  /** True when the administrators of Confluence hold the space by name. */
  readonly productAdmins: boolean;
}

/** Builds the lookup once for all spaces of a snapshot. */
export function spaceAdmins(facts: SpaceAdminFacts): (grants: SpaceGrants) => SpaceAdmins {
  const people = peoplePaths(facts);
  const groupNames = new Map(facts.groups.items.map(({ groupId, name }) => [groupId, name]));

  function pathsOf({ principal }: SpaceGrant, spaceId: string): readonly Path[] {
    const telling = {
      say: (subject: string) => `${subject} administers the space`,
      source: `GET /wiki/api/v2/spaces/${spaceId}/permissions`,
      data: { operation: 'administer space' },
    };
    switch (principal.type) {
      case 'user':
      case 'guest':
        return [people.ofAccount(principal.id, telling)];
      case 'group': {
        const group = { groupId: principal.id, name: groupNames.get(principal.id) ?? principal.id };
        return [people.ofGroup(group, telling)];
      }
      case 'unknown':
        return [
          unseenPath(
            Number.POSITIVE_INFINITY,
            'A principal that is not known administers the space',
          ),
        ];
      case 'class':
        return principal.id === 'jsm-project-admins'
          ? [
              unseenPath(
                Number.POSITIVE_INFINITY,
                'Administrators of service projects administer the space, and Confluence does not name them',
              ),
            ]
          : [];
      case 'app':
        return [];
    }
  }

  return ({ spaceId, grants }) => {
    const byPrincipal = new Map(
      grants
        .filter(isAdminister)
        .map((grant) => [`${grant.principal.type} ${grant.principal.id}`, grant]),
    );
    const distinct = [...byPrincipal.values()];
    const classes = distinct.flatMap(({ principal }) =>
      principal.type === 'class' ? [principal.id] : [],
    );
    return {
      paths: distinct.flatMap((grant) => pathsOf(grant, spaceId)),
      everyone: classes.some((id) =>
        ['anonymous-users', 'authenticated-users', 'all-licensed-users'].includes(id),
      ),
      productAdmins: classes.includes('all-product-admins'),
    };
  };
}
