import fc from 'fast-check';
import { projectsNamedIn } from './jql-projects';

test.each<[string, readonly string[]]>([
  ['project = SAL', ['SAL']],
  ['PROJECT=10001 order by created', ['10001']],
  ['"project" = "Salary review"', ['Salary review']],
  ["project in (SAL, 'Legal \\'n tax', 10002)", ['SAL', "Legal 'n tax", '10002']],
  ['labels = red AND (project = A OR project = B)', ['A', 'B']],
  ['not project != A', ['A']],
  ['NOT (project not in (A, B) OR labels = x)', ['A', 'B']],
])('%s names %j', (jql, projects) => {
  expect(projectsNamedIn(jql)).toEqual(projects);
});

test.each([
  '',
  'project != SAL',
  'project not in (SAL, LAW)',
  'not project = SAL',
  'NOT (labels = x OR project in (SAL))',
  'summary ~ "project = SAL"',
  'project in projectsLeadByUser()',
  'project = currentProject()',
  'projectType = software',
  'project is not empty',
  'project in (SAL',
])('%s names no project for sure, or nothing breaks', (jql) => {
  expect(projectsNamedIn(jql)).toEqual(jql === 'project in (SAL' ? ['SAL'] : []);
});

test('a project is found whatever its name, once it is quoted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const quoted = `"${name.replaceAll(/["\\]/g, '\\$&')}"`;

      expect(projectsNamedIn(`labels = x AND project in (A, ${quoted})`)).toEqual(['A', name]);
    }),
  );
});

test('no query breaks it', () => {
  fc.assert(
    fc.property(fc.string(), (jql) => {
      expect(Array.isArray(projectsNamedIn(jql))).toBe(true);
    }),
  );
});
