import { bitbucketCollectors } from '../../../src/products/bitbucket';
import { organizationCollectors } from '../../../src/products/organization';
import { collectConnected, type ConnectedDemo } from './testing/collect-connected';

describe('what the demo company connects', () => {
  let demo: ConnectedDemo;
  beforeAll(async () => {
    demo = await collectConnected();
  });

  it('can be read whole', () => {
    const names = [...bitbucketCollectors, ...organizationCollectors].map(({ slice }) => slice);
    expect(names.filter((name) => demo.slices(name).gaps.length > 0)).toEqual([]);
    expect(names.filter((name) => demo.slices(name).items.length === 0)).toEqual([]);
    expect(demo.site.unanswered()).toEqual([]);
  });

  it('is thirty-five repositories in six projects, and everyone with an Atlassian account', () => {
    expect(demo.slices('bitbucket.projects').items).toHaveLength(6);
    expect(demo.slices('bitbucket.repositories').items).toHaveLength(35);
    const users = demo.slices('organization.users').items;
    const of = (domain: string) => users.filter(({ emailDomain }) => emailDomain === domain).length;
    expect(
      ['kestrelfreight.example', 'dockside-consulting.example', 'harbourside-partners.example'].map(
        of,
      ),
    ).toEqual([240, 16, 8]);
  });

  it('costs about as many requests as it has things to look at', () => {
    expect(demo.requests).toBeGreaterThan(35 * 6);
    expect(demo.requests).toBeLessThan(35 * 8 + 40);
  });

  it('has the numbers that its stories tell', () => {
    const members = demo.slices('bitbucket.members').items;
    const owning = members.filter(({ permission }) => permission === 'owner');
    expect(owning.filter(({ inactive = false }) => !inactive)).toHaveLength(6);
    expect(owning).toHaveLength(7);
    const owners = new Set(owning.map(({ userId }) => userId));
    const adminsOf = (slug: string) => {
      const repositories = demo.slices('bitbucket.repositories').items;
      const id = repositories.find((repository) => repository.slug === slug)?.id;
      return demo
        .slices('bitbucket.repositoryAdmins')
        .items.filter(({ repositoryId, userId }) => repositoryId === id && !owners.has(userId));
    };
    expect(
      ['slotting-optimizer', 'edi-gateway', 'booking-api'].map((s) => adminsOf(s).length),
    ).toEqual([6, 5, 0]);
    const writers = demo.slices('bitbucket.repositoryWriters').items;
    expect(writers.map((item) => item.writers).sort((a, b) => a - b)).toEqual([
      6,
      expect.any(Number),
    ]);
    expect(writers.every((item) => item.writers === 6 || item.writers > 100)).toBe(true);
    const users = demo.slices('organization.users').items;
    const admins = users.filter(({ roles }) => roles.includes('atlassian/org-admin'));
    expect(admins).toHaveLength(6);
    const withoutTwoStep = users.filter((u) => u.twoStep === false && u.status === 'active');
    expect(withoutTwoStep.map(({ name }) => name).sort()).toEqual([
      'IT Service Account',
      'Kwame Mensah',
      'Shanthi Raman',
    ]);
  });
});
