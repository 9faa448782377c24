import { defaultOperations, defaultSettings } from '../../contract';
import type { CatalogueEntry } from '../../contract';
import { memoryPorts } from '../../domain/ports/testing/memory-ports';
import { scriptedTransport } from '../../domain/ports/testing/scripted-transport';
import { rules } from '../../rules';
import { connectionNeeds } from '../../scan';
import { writeCoverage } from '../../storage/coverage';
import { writeSettings } from '../../storage/settings';
import { administers, invoke } from './testing/page';

function portsOf() {
  return memoryPorts({ jiraAsUser: scriptedTransport(() => administers(true)) });
}

async function catalogueOf(ports: ReturnType<typeof portsOf>) {
  const answer = await invoke(ports, 'catalogue.get');
  if (!answer.ok) throw new Error(answer.error.message);
  const entries = answer.value as CatalogueEntry[];
  return { entries, of: (id: string) => entries.find((entry) => entry.id === id) };
}

describe('the catalogue', () => {
  it('has every rule, with where its answer comes from and what its settings are at first', async () => {
    const { entries, of } = await catalogueOf(portsOf());

    expect(entries.map(({ id }) => id)).toEqual(rules.map(({ meta }) => meta.id));
    expect(of('jira/stale-open-project')).toMatchObject({
      severity: 'low',
      resource: 'jira:project',
      sources: ['jira'],
      options: [
        { name: 'broadGroupMembers', initial: 100 },
        { name: 'staleProjectDays', initial: 365 },
      ],
      disabled: false,
    });
    expect(of('apps/unapproved-app')?.options).toEqual([{ name: 'approvedApps', initial: [] }]);
    expect(entries.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(entries.some((entry) => 'coverage' in entry)).toBe(false);
  });

  it.each(connectionNeeds)('says of what waits for the $kind that it does', async (needs) => {
    const { entries } = await catalogueOf(portsOf());

    const named = entries.filter(({ sources }) => sources.includes(needs.kind)).map(({ id }) => id);
    // A rule about how reading went needs no slice by name.
    expect(named).toEqual(expect.arrayContaining([...needs.rules]));
  });

  it.each([
    ['jira/reduced-visibility', ['jira']],
    ['jira/insecure-admin-webhook', ['site']],
    ['manual/site-signup', ['person']],
    ['apps/connect-app', ['site']],
    ['logging/audit-log-unavailable', ['organization']],
    ['logging/not-shipped', ['app']],
    ['confluence/public-space-read', ['confluence']],
  ])('says that %s is answered by %j', async (id, sources) => {
    expect((await catalogueOf(portsOf())).of(id)?.sources).toEqual(sources);
  });

  it('says what came of each rule and what the settings make of it', async () => {
    const ports = portsOf();
    const line = {
      rule: 'jira/public-browse',
      title: 'Anyone on the internet can browse projects',
      outcome: 'evaluated',
      passed: 4,
      failed: 1,
      unseen: 0,
    } as const;
    await writeCoverage(ports.keyValues, [line]);
    await writeSettings(ports.keyValues, {
      settings: {
        ...defaultSettings,
        disabledRules: ['jira/public-filter'],
        severity: { 'jira/public-browse': 'high' },
      },
      operations: defaultOperations,
    });

    const { of } = await catalogueOf(ports);

    expect(of('jira/public-browse')).toMatchObject({
      severity: 'critical',
      severityOverride: 'high',
      coverage: line,
      disabled: false,
    });
    expect(of('jira/public-filter')).toMatchObject({ disabled: true });
  });
});
