import type { WorldInput } from '../../atlassian/world/schema';
import { administrators, everyLoggedIn, type Holder } from './grants';
import { groupNames } from './groups';
import { groupIdOf } from './identifiers';
import { roles } from './roles';

type SchemeInput = NonNullable<NonNullable<WorldInput['jira']>['issueSecuritySchemes']>[number];
type Level = readonly [name: string, ...holders: readonly Holder[]];

/** Ids of the issue security schemes of the demo site. */
export const securitySchemes = {
  peopleCases: '10301',
  legalMatters: '10302',
  incidents: '10303',
  helpDesk: '10304',
  oldAudits: '10305',
} as const;

/** Projects with an issue security scheme, by key. */
export const securitySchemeOf: Readonly<Record<string, keyof typeof securitySchemes>> = {
  HR: 'peopleCases',
  LGL: 'legalMatters',
  ACQ: 'legalMatters',
  SEC: 'incidents',
  INC: 'incidents',
  IT: 'helpDesk',
};

const reporter: Holder = { type: 'reporter' };
const agentsOfProduct: Holder = { type: 'applicationRole', application: 'jira-servicedesk' };
const agents: Holder = { type: 'projectRole', roleId: roles.agents };

/** Five schemes: two well kept, one without a default, one with a level for everyone, and one that nobody uses. */
export function demoSecuritySchemes(): SchemeInput[] {
  return [
    scheme('peopleCases', 'People cases', ['Case team', administrators, reporter]),
    withoutDefault(scheme('legalMatters', 'Legal matters', ['Counsel', administrators])),
    scheme(
      'incidents',
      'Security incidents',
      ['Responders', { type: 'group', groupId: groupIdOf(groupNames.securityResponse) }],
      ['Staff', everyLoggedIn],
    ),
    scheme('helpDesk', 'Help desk', ['Agents', agents, agentsOfProduct]),
    withoutDefault(scheme('oldAudits', 'Audits until 2021', ['Open', everyLoggedIn])),
  ];
}

function scheme(
  handle: keyof typeof securitySchemes,
  name: string,
  ...levels: readonly Level[]
): SchemeInput {
  const id = securitySchemes[handle];
  return {
    id,
    name,
    defaultLevelId: `${id}0`,
    levels: levels.map(([levelName, ...holders], at) => ({
      id: `${id}${String(at)}`,
      name: levelName,
      members: holders.map((holder, memberAt) => ({
        id: `${id}${String(at)}${String(memberAt)}`,
        holder,
      })),
    })),
  };
}

function withoutDefault({ id, name, levels = [] }: SchemeInput): SchemeInput {
  return { id, name, levels };
}
