import type { Draw } from './draw';
import { createDraw } from './draw';
import { generateGrants } from './generate-grants';
import { projectRoles } from './holders';
import type { Organization, RoleActors } from './organization';
import type { OrganizationSize } from './size';

/** Every organization of this size is the same one. */
const seed = 20_261_126;

const groupsOfAccount = 10;
const projectsOfScheme = 20;
export const repositoriesOfProject = 20;

/** Generates an organization: equal sizes give equal organizations. */
export function generateOrganization(size: OrganizationSize): Organization {
  const draw = createDraw(size, seed);
  const schemes = Math.ceil(size.projects / projectsOfScheme);
  const repositoryProjects = Math.ceil(size.repositories / repositoriesOfProject);
  return {
    size,
    accountIds: Array.from({ length: size.accounts }, () => `712020:${draw.uuid()}`),
    groupIds: Array.from({ length: size.groups }, () => draw.uuid()),
    active: flags(size.accounts, () => draw.below(20) > 0),
    opensJira: flags(size.accounts, () => draw.below(10) > 0),
    opensConfluence: flags(size.accounts, () => draw.below(10) > 1),
    groupsOf: Array.from({ length: size.accounts }, () =>
      Int32Array.from(draw.distinct(groupsOfAccount, () => draw.group())),
    ),
    schemeOf: Int32Array.from({ length: size.projects }, () => draw.below(schemes)),
    leadOf: Int32Array.from({ length: size.projects }, () => draw.account()),
    actorsIn: Array.from({ length: size.projects }, () => actorsIn(size, draw)),
    projectOf: Int32Array.from({ length: size.repositories }, () => draw.below(repositoryProjects)),
    grants: generateGrants(size, { schemes, repositoryProjects, draw }),
  };
}

function flags(count: number, draw: () => boolean): Uint8Array {
  return Uint8Array.from({ length: count }, () => (draw() ? 1 : 0));
}

/** Two groups and a person in each role. */
function actorsIn({ accounts }: OrganizationSize, draw: Draw): readonly RoleActors[] {
  return projectRoles.map((_name, role) => ({
    role,
    actors: [...draw.distinct(2, () => accounts + draw.group()), draw.account()],
  }));
}
