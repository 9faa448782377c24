import type { AccessChange } from '../../../contract';
import { AppError, snapshotOf } from '../../../domain';
import { aRepository, aWorkspace } from '../../../rules/testing/bitbucket';
import { accessClass, aSpace, group, may } from '../../../rules/testing/confluence';
import {
  aFilter,
  aGrant,
  aMember,
  anyone,
  aProduct,
  groupHolder,
  roleHolder,
  schemeInUse,
} from '../../../rules/testing/jira';
import { siteSnapshot } from '../../../rules/testing/snapshot';
import { accessMapOf } from '../from-snapshot';
import { answerWhatIf } from '../answers/what-if';

const devs = { groupId: 'devs', name: 'devs' };
const ops = { groupId: 'ops', name: 'ops' };

/** A site with something of every product in it. */
const map = accessMapOf(
  snapshotOf(
    siteSnapshot({
      ...schemeInUse([
        aGrant('BROWSE_PROJECTS', groupHolder('devs')),
        aGrant('EDIT_ISSUES', roleHolder('7')),
        aGrant('ADD_COMMENTS', { type: 'reporter' }),
        aGrant('ADD_COMMENTS', anyone),
      ]),
      'jira.groups': [devs, ops],
      'jira.groupMembers': [{ groupId: 'devs', members: [aMember('ada')] }],
      'jira.roles': [{ id: '7', name: 'Developers', defaultActors: [] }],
      'jira.roleActors': [{ projectId: '1', roleId: '7', actors: [{ type: 'group', ...devs }] }],
      'jira.accessGroups': [{ ...ops, access: 'admin' }],
      'jira.applicationRoles': [aProduct()],
      'jira.filters': [aFilter()],
      'confluence.spaces': [aSpace()],
      'confluence.groups': [
        { ...devs, openToJoin: false },
        { ...ops, openToJoin: false },
      ],
      'confluence.spaceRoles': [
        {
          id: 'viewer',
          name: 'Viewer',
          custom: false,
          permissions: [{ operation: 'read', target: 'space' }],
        },
      ],
      'confluence.spaceGrants': [
        {
          spaceId: '40',
          grants: [
            { ...may(group('devs'), 'read space'), roleId: 'viewer' },
            may(accessClass('all-licensed-users'), 'export space'),
          ],
        },
      ],
      'bitbucket.workspace': [aWorkspace()],
      'bitbucket.repositories': [aRepository()],
      'bitbucket.deployKeys': [
        { id: 'k', opens: 'repository', resourceId: '{alpha}', label: 'ci' },
      ],
      'organization.organization': [{ id: 'o', name: 'Acme' }],
      'organization.apiKeys': [{ id: 'key', label: 'scim', revoked: false, scopes: [] }],
    }),
  ),
);

function give(principal: string, permission: string, on: string): AccessChange {
  return { change: 'add-grant', principal, permission, on };
}

function put(member: string, of: string): AccessChange {
  return { change: 'add-member', member, of };
}

function role(principal: string, name: string, resource: string): AccessChange {
  return { change: 'add-role', principal, role: name, resource };
}

const project = 'jira:project/1';
const space = 'confluence:space/40';
const repository = 'bitbucket:repository/{alpha}';
const developers = 'jira:role-in-project/7@1';

it.each<[AccessChange, string]>([
  [
    give(project, 'read', project),
    'Project "Payments" cannot be given "read" in scheme "Software scheme" directly.',
  ],
  [
    give(space, 'read', project),
    'Space "People" cannot be given "read" in scheme "Software scheme" directly.',
  ],
  [
    give('audience/confluence:all-licensed-users', 'read', project),
    'Every licensed user of Confluence cannot be given "read" in scheme "Software scheme" directly.',
  ],
  [
    give('bitbucket:deploy-key/k', 'read', project),
    'Deploy key "ci" cannot be given "read" in scheme "Software scheme" directly.',
  ],
  [
    give('audience/jira:users', 'read', space),
    'Any logged-in user of Jira cannot be given "read" in space "People" directly.',
  ],
  [
    give('condition/jira:reporter', 'read', space),
    'Reporter of the issue cannot be given "read" in space "People" directly.',
  ],
  [
    give('jira:project-role/7', 'read', space),
    'Role "Developers" cannot be given "read" in space "People" directly.',
  ],
  [
    give('account/ada', 'administer', 'jira:site/site'),
    'Ada cannot be given "administer" in Jira directly.',
  ],
  [
    give('account/ada', 'administer', 'confluence:site/site'),
    'Ada cannot be given "administer" in Confluence directly.',
  ],
  [
    give('audience/anyone', 'read', repository),
    'Anyone on the internet cannot be given "read" in repository "Alpha" directly.',
  ],
  [
    give('org:api-key/key', 'administer', 'org:organization/o'),
    'Key "scim" cannot be given "administer" in organization "Acme" directly.',
  ],
  [
    give('account/ada', 'read', 'jira:project-role/7'),
    'Nobody can be given "read" in role "Developers".',
  ],
  [
    give('account/ada', 'export space', project),
    'Nobody can be given "export space" in scheme "Software scheme".',
  ],
  [
    give('account/ada', 'BROWSE_PROJECTS', space),
    'Nobody can be given "BROWSE_PROJECTS" in space "People".',
  ],
  [
    give('account/ada', 'ADMINISTER', project),
    'Nobody can be given "ADMINISTER" in scheme "Software scheme".',
  ],
  [
    give('account/ada', 'deploy-key', repository),
    'Nobody can be given "deploy-key" in repository "Alpha".',
  ],
  [
    give('group/devs', 'administer', 'jira:filter/20'),
    'Group "devs" cannot own filter "Open bugs": only an account can.',
  ],
  [put('group/devs', 'group/devs'), 'Group "devs" cannot be put into group "devs".'],
  [put('group/ops', 'group/devs'), 'Group "ops" cannot be put into group "devs".'],
  [put('audience/anyone', 'group/devs'), 'Anyone on the internet cannot be put into group "devs".'],
  [put(project, 'group/devs'), 'Project "Payments" cannot be put into group "devs".'],
  [
    put('audience/anyone', developers),
    'Anyone on the internet cannot be put into role "Developers" in project "Payments".',
  ],
  [put('account/ada', project), 'Nobody can be put into project "Payments" by hand.'],
  [
    put('audience/jira:users', 'confluence:role-in-space/viewer@40'),
    'Any logged-in user of Jira cannot be put into role "Viewer" in space "People".',
  ],
  [
    role('audience/anyone', 'jira:project-role/7', project),
    'Anyone on the internet cannot be put into role "Developers" in project "Payments".',
  ],
  [
    role(project, 'jira:project-role/7', project),
    'Project "Payments" cannot be put into role "Developers" in project "Payments".',
  ],
  [
    role('jira:project-role/7', 'confluence:space-role/viewer', space),
    'Role "Developers" cannot be put into space role "Viewer" in space "People".',
  ],
  [{ change: 'remove-role', role: 'group/devs' }, 'Group "devs" is no role.'],
])('%j is refused in a sentence', (change, sentence) => {
  expect(() => answerWhatIf(map, [change])).toThrow(new AppError('invalid', sentence));
});

it.each<AccessChange>([
  give('account/ada', 'BROWSE_PROJECTS', project),
  give('jira:project-role/7', 'administer', project),
  give('condition/jira:reporter', 'ADD_COMMENTS', project),
  give('audience/anyone', 'read', project),
  give('audience/jira:users', 'read', 'jira:permission-scheme/10'),
  give('audience/jira:jira-software', 'read', project),
  give('audience/confluence:all-licensed-users', 'read', space),
  give('audience/anyone', 'export space', space),
  give('confluence:space-role/viewer', 'export space', 'confluence:space-roles/site'),
  give('group/devs', 'administer', 'jira:site/site'),
  give('group/devs', 'administer', 'confluence:site/site'),
  give('group/devs', 'write', repository),
  give('account/ada', 'administer', 'org:organization/o'),
  give('audience/anyone', 'read', 'jira:filter/20'),
  give('account/ada', 'owner', 'jira:filter/20'),
  put('account/ada', 'group/ops'),
  put('group/ops', developers),
  put('audience/confluence:all-licensed-users', 'confluence:role-in-space/viewer@40'),
  role('account/ada', 'jira:project-role/7', project),
  role('group/ops', 'confluence:space-role/viewer', space),
])('%j is tried out', (change) => {
  expect(answerWhatIf(map, [change]).changes).toHaveLength(1);
});

it('an account that is new can be given what any account can', () => {
  const { changes } = answerWhatIf(map, [
    { change: 'add-account', principal: 'account/new' },
    give('account/new', 'read', project),
    put('account/new', 'group/devs'),
    role('account/new', 'confluence:space-role/viewer', space),
  ]);

  expect(changes).toHaveLength(4);
});
