import { as, clientOf, visitor } from '../testing/client';
import { smallWorld } from '../testing/small-world';

const site = clientOf(
  smallWorld({
    roleMode: 'PRE_ROLES',
    spaces: [],
    auditRetention: { number: 3, units: 'MONTHS' },
    audit: [
      {
        authorId: 'ada',
        createdAt: '2026-11-01T10:00:00.000Z',
        summary: 'Space permission added',
        category: 'Permissions',
        affectedObject: { name: 'Public docs', objectType: 'Space' },
        changedValues: [{ name: 'Type', oldValue: '', newValue: 'View space' }],
      },
      { createdAt: '2026-11-02T10:00:00.000Z', summary: 'App installed', category: 'Apps' },
    ],
  }),
);

function summaries(query: string): readonly string[] {
  const { body } = site.get(`/wiki/rest/api/audit${query}`);
  return (body as { results: { summary: string }[] }).results.map(({ summary }) => summary);
}

describe('the audit log', () => {
  it('is told newest first', () => {
    expect(summaries('')).toEqual(['App installed', 'Space permission added']);
  });

  it('tells who did what to what', () => {
    expect(site.get('/wiki/rest/api/audit?start=1').body).toMatchObject({
      start: 1,
      limit: 1000,
      size: 1,
      results: [
        {
          author: { type: 'user', displayName: 'Ada Admin', accountId: 'ada' },
          creationDate: 1793527200000,
          summary: 'Space permission added',
          category: 'Permissions',
          sysAdmin: false,
          affectedObject: { name: 'Public docs', objectType: 'Space' },
          changedValues: [{ name: 'Type', oldValue: '', newValue: 'View space' }],
        },
      ],
    });
  });

  it('is narrowed by time and words', () => {
    const noon = Date.parse('2026-11-01T12:00:00.000Z');
    expect(summaries(`?startDate=${String(noon)}`)).toEqual(['App installed']);
    expect(summaries(`?endDate=${String(noon)}`)).toEqual(['Space permission added']);
    expect(summaries('?searchString=public%20DOCS')).toEqual(['Space permission added']);
    expect(site.get('/wiki/rest/api/audit?startDate=yesterday').status).toBe(400);
  });

  it('is for administrators, and so is how long it is kept', () => {
    for (const path of ['/wiki/rest/api/audit', '/wiki/rest/api/audit/retention']) {
      expect(site.get(path, as('ada')).status).toBe(200);
      expect(site.get(path, as('uma')).status).toBe(403);
      expect(site.get(path, visitor).status).toBe(401);
    }
    expect(site.get('/wiki/rest/api/audit/retention').body).toEqual({ number: 3, units: 'MONTHS' });
  });
});
