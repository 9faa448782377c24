import { demoDay, demoWorld } from '.';
import { dashboards } from './dashboards';
import { filters } from './filters';

const world = demoWorld();
const { directory, jira } = world;
if (jira === undefined) throw new Error('The demo world has no Jira');

describe('the demo world', () => {
  it('is the same on every call', () => {
    expect(demoWorld()).toEqual(world);
  });

  it('differs from day to day in its dates only', () => {
    const later = new Date(demoDay.getTime() + 400 * 24 * 60 * 60 * 1000);
    const dates = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
    const undated = (value: unknown) => JSON.stringify(value).replace(dates, 'DATE');
    expect(undated(demoWorld(later).jira)).toBe(undated(jira));
    expect(demoWorld(later).directory).toEqual(directory);
  });

  it('is of the size of a real company', () => {
    expect({
      accounts: directory.accounts.length,
      apps: directory.accounts.filter(({ type }) => type === 'app').length,
      customers: directory.accounts.filter(({ type }) => type === 'customer').length,
      groups: directory.groups.length,
      projects: jira.projects.length,
      schemes: jira.permissionSchemes.length,
      filters: jira.filters.length,
      dashboards: jira.dashboards.length,
    }).toEqual({
      accounts: 300,
      apps: 12,
      customers: 24,
      groups: 30,
      projects: 40,
      schemes: 13,
      filters: 120,
      dashboards: 40,
    });
  });

  it('calls no two people, filters or dashboards by one name', () => {
    for (const list of [directory.accounts, jira.filters, jira.dashboards, jira.projects]) {
      const names = list.map(({ name }) => name);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it('numbers every grant once', () => {
    const grants = jira.permissionSchemes.flatMap((scheme) => scheme.grants.map(({ id }) => id));
    expect(new Set(grants).size).toBe(grants.length);
  });

  it('keeps the public and the general edit right to what the story says', () => {
    const isPublic = ({ type }: { type: string }) => type === 'global';
    const broad = ({ type }: { type: string }) =>
      ['global', 'authenticated', 'loggedin'].includes(type);
    const publicIds = (items: typeof jira.filters | typeof jira.dashboards) =>
      items.filter(({ shares }) => shares.some(isPublic)).map(({ id }) => id);
    expect(publicIds(jira.filters)).toEqual([
      filters.publicRoadmap,
      filters.publicBugs,
      filters.publicVendor,
      filters.publicLeaver,
    ]);
    expect(publicIds(jira.dashboards)).toEqual([
      dashboards.system,
      dashboards.publicStatus,
      dashboards.publicWarehouse,
    ]);
    expect(jira.filters.filter(({ editors }) => editors.some(broad)).map(({ id }) => id)).toEqual([
      filters.editableStandup,
      filters.editablePublic,
    ]);
  });
});
