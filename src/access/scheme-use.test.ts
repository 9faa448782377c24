import type { JiraProject, PermissionScheme } from '../domain';
import { schemeUse } from './scheme-use';
import type { SchemeUseFacts } from './scheme-use';

function scheme(id: string, projectId?: string): PermissionScheme {
  return { id, name: id, grants: [], ...(projectId === undefined ? {} : { projectId }) };
}

function project(id: string, change: Partial<JiraProject> = {}): JiraProject {
  return {
    id,
    key: `P${id}`,
    name: id,
    status: 'live',
    style: 'classic',
    typeKey: 'software',
    ...change,
  };
}

const refused = { code: 'forbidden', reason: 'Jira refused', source: 'GET /' } as const;

function use(
  items: {
    readonly [K in keyof SchemeUseFacts]?: SchemeUseFacts[K]['items'];
  },
  gaps: { readonly [K in keyof SchemeUseFacts]?: SchemeUseFacts[K]['gaps'] } = {},
) {
  return schemeUse({
    schemes: { items: items.schemes ?? [], gaps: gaps.schemes ?? [] },
    projects: { items: items.projects ?? [], gaps: gaps.projects ?? [] },
    projectSchemes: { items: items.projectSchemes ?? [], gaps: gaps.projectSchemes ?? [] },
  });
}

const schemes = [scheme('10'), scheme('11'), scheme('12', '3')];
const projects = [project('2'), project('1'), project('3', { style: 'next-gen' })];
const projectSchemes = [
  { projectId: '2', schemeId: '10' },
  { projectId: '1', schemeId: '10' },
];

test('schemes know their live projects, and whether they have none', () => {
  const all = use({
    schemes,
    projects: [...projects, project('4', { status: 'archived' })],
    projectSchemes: [...projectSchemes, { projectId: '4', schemeId: '11' }],
  });

  expect(schemes.map((one) => all.projectsOf(one).map(({ id }) => id))).toEqual([
    ['1', '2'],
    [],
    ['3'],
  ]);
  expect(schemes.map((one) => all.isUnused(one))).toEqual([false, true, false]);
});

test('nothing is called unused while a project or its scheme may not have been seen', () => {
  const incomplete = [
    use({ schemes, projects, projectSchemes }, { projects: [refused] }),
    use({ schemes, projects, projectSchemes }, { projects: [{ ...refused, resourceId: '5' }] }),
    use({ schemes, projects, projectSchemes }, { projectSchemes: [refused] }),
    use({ schemes, projects, projectSchemes: projectSchemes.slice(1) }),
  ];

  expect(incomplete.map((one) => one.isUnused(scheme('11')))).toEqual([false, false, false, false]);
});

test('a project may have its own scheme, or any that can be shared when its own is not known', () => {
  const known = use({ schemes, projects, projectSchemes });
  const unknown = use({ schemes, projects });
  const ids = (one: ReturnType<typeof use>, of: JiraProject) =>
    one.candidatesFor(of)?.map(({ id }) => id);

  expect(projects.map((one) => ids(known, one))).toEqual([['10'], ['10'], ['12']]);
  expect(projects.map((one) => ids(unknown, one))).toEqual([['10', '11'], ['10', '11'], ['12']]);
});

test('no scheme is guessed when the project’s may be one that was not seen', () => {
  const hidden = { ...refused, resourceId: '13' };

  expect([
    use({ schemes, projects }, { schemes: [refused] }).candidatesFor(project('1')),
    use({ schemes, projects }, { schemes: [hidden] }).candidatesFor(project('1')),
    use({ schemes, projects }).candidatesFor(project('9', { style: 'next-gen' })),
    use({ projectSchemes: [{ projectId: '1', schemeId: '13' }] }).candidatesFor(project('1')),
  ]).toEqual([undefined, undefined, undefined, undefined]);
});
