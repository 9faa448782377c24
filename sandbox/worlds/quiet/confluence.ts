import type { ConfluenceWorldInput } from '../../atlassian/world/confluence';
import type { WorldSpaceInput } from '../../atlassian/world/confluence-space';
import { classificationIdOf, demoClassificationLevels } from '../demo/confluence-classifications';
import { demoSpaceRoles, roleIdOf } from '../demo/confluence-roles';
import { quietAccount, quietGroup } from './people';

type Assignment = NonNullable<WorldSpaceInput['roleAssignments']>[number];

const administered: readonly Assignment[] = [
  {
    principalType: 'GROUP',
    principalId: quietGroup('confluenceAdmins'),
    roleId: roleIdOf('Admin'),
  },
];
/** Near miss: everybody with a licence reads and comments, and no more. */
const readByStaff: Assignment = {
  principalType: 'ACCESS_CLASS',
  principalId: 'all-licensed-users',
  roleId: roleIdOf('Viewer'),
};
const writtenBy = (group: 'editors' | 'engineering'): Assignment => ({
  principalType: 'GROUP',
  principalId: quietGroup(group),
  roleId: roleIdOf('Collaborator'),
});
/** Near miss: whoever has an account reads what a help centre is made to tell. */
const readByAnyAccount: Assignment = {
  principalType: 'ACCESS_CLASS',
  principalId: 'authenticated-users',
  roleId: roleIdOf('Reader'),
};
/** Near miss: a guest looks, and neither administers, exports nor deletes. */
const readByGuest: Assignment = {
  principalType: 'USER',
  principalId: quietAccount('guest'),
  roleId: roleIdOf('Reader'),
};

/** The Confluence of Lantern Press: space roles only, and nothing for anybody without an account. */
export function quietConfluence(): ConfluenceWorldInput {
  return {
    roleMode: 'ROLES',
    // Near miss: a role of their own deletes pages; none of their own administers.
    spaceRoles: demoSpaceRoles().filter(({ name }) => name !== 'Coordinator'),
    classificationLevels: demoClassificationLevels(),
    // Near miss: exactly as long as it should be kept.
    auditRetention: { number: 90, units: 'DAYS' },
    spaces: [
      space('2001 HOUSE House handbook', [readByStaff, writtenBy('editors')]),
      space('2002 EDIT Editorial', [writtenBy('editors'), readByGuest]),
      {
        ...space('2003 TECH Engineering', [writtenBy('engineering')]),
        classificationLevelId: classificationIdOf('Restricted'),
      },
      {
        ...space('2004 OLD Anniversary 2015', [readByStaff]),
        // Near miss: an archived space that was never open to strangers.
        status: 'archived',
      },
      {
        ...space('2005 HELP Help centre', [readByAnyAccount]),
        type: 'knowledge_base',
      },
      {
        // Near miss: personal, and nobody else's to see.
        ...space('2006 ~luca Luca Moretti', []),
        type: 'personal',
        ownerId: quietAccount('luca'),
        roleAssignments: [
          {
            principalType: 'USER',
            principalId: quietAccount('luca'),
            roleId: roleIdOf('Admin'),
          },
        ],
      },
    ],
  };
}

/** `title` is the id, the key and the name of the space. */
function space(title: string, assignments: readonly Assignment[]): WorldSpaceInput {
  const [id = '', key = '', ...name] = title.split(' ');
  return {
    id,
    key,
    name: name.join(' '),
    authorId: quietAccount('amara'),
    ownerId: quietAccount('amara'),
    homepageId: `${id}1`,
    roleAssignments: [...administered, ...assignments],
  };
}
