import type { Credential } from '../contract';
import { memoryPorts } from '../domain/ports/testing/memory-ports';
import type { MemoryPorts } from '../domain/ports/testing/memory-ports';
import { scriptedTransport } from '../domain/ports/testing/scripted-transport';
import type { ScriptedAnswer } from '../domain/ports/testing/scripted-transport';
import type { Origin } from '../domain';
import {
  listConnections,
  readCredential,
  writeConnection,
  writeLacks,
} from '../storage/connections';
import { writeSiteUrl } from '../storage/site-url';
import { connect } from '.';

const organization: Credential = {
  kind: 'organization',
  organizationId: 'org-1',
  apiKey: 'organization-key-1234',
  expiresOn: '2027-03-31',
};
const bitbucket: Credential = {
  kind: 'bitbucket',
  workspace: 'acme',
  email: 'bot@example.com',
  apiToken: 'bitbucket-token-5678',
};
const site: Credential = { kind: 'site', email: 'a@example.com', apiToken: 'site-token-9012' };

const named: ScriptedAnswer = {
  status: 200,
  json: { data: { attributes: { name: 'Acme' } }, name: 'Acme', displayName: 'Ada' },
};

/** Ports whose outside answers `answer`, and what was asked there. */
function outside(answer: ScriptedAnswer): {
  readonly ports: MemoryPorts;
  readonly asked: (Origin & { readonly path: string })[];
} {
  const asked: (Origin & { readonly path: string })[] = [];
  const ports = memoryPorts({
    outside: (origin) =>
      scriptedTransport(({ path }) => {
        asked.push({ ...origin, path });
        return answer;
      }),
  });
  return { ports, asked };
}

it('a credential of any length that live mode was given is used', async () => {
  const ports = memoryPorts({});
  const short: Credential = { ...organization, apiKey: 'key' };
  const about = {
    kind: 'organization',
    name: '',
    subject: 'org-1',
    lastFour: '',
    addedBy: '',
  } as const;

  await writeConnection(ports, { ...about, addedAt: '2026-01-05T08:00:00.000Z' }, short);

  expect(await readCredential(ports.secrets, 'organization')).toEqual(short);
});

describe('a credential that works', () => {
  it('is used once, kept secret, and shown by its name and last characters', async () => {
    const { ports, asked } = outside(named);

    const shown = await connect(ports, organization, 'account-1');

    expect(asked).toEqual([
      {
        baseUrl: 'https://api.atlassian.com',
        authorization: 'Bearer organization-key-1234',
        path: '/admin/v1/orgs/org-1',
      },
    ]);
    expect(shown).toEqual([
      {
        kind: 'organization',
        name: 'Acme',
        lastFour: '1234',
        addedBy: 'account-1',
        addedAt: '2026-01-05T08:00:00.000Z',
        expiresOn: '2027-03-31',
        lacks: [],
      },
    ]);
    expect(JSON.stringify(ports.keyValues.entries())).not.toContain('organization-key');
    expect(await readCredential(ports.secrets, 'organization')).toEqual(organization);
  });

  it.each<[Credential, string, string]>([
    [bitbucket, 'https://api.bitbucket.org/2.0', '/workspaces/acme?fields=name'],
    [site, 'https://acme.atlassian.net', '/rest/api/3/myself'],
  ])('signs for a person: %#', async (credential, baseUrl, path) => {
    const { ports, asked } = outside(named);
    await writeSiteUrl(ports.keyValues, 'https://acme.atlassian.net');
    await connect(ports, credential, 'account-1');

    expect(asked).toEqual([
      { baseUrl, path, authorization: expect.stringMatching(/^Basic [A-Za-z0-9+/=]+$/) },
    ]);
  });

  it('takes the place of an earlier one, and with it what that one lacked', async () => {
    const { ports } = outside(named);
    await connect(ports, organization, 'account-1');
    await writeLacks(ports.keyValues, {
      organization: [{ permission: 'read:domains:admin', what: ['domains'] }],
    });

    const fresh = { ...organization, apiKey: 'another-key-0000' };
    expect(await connect(ports, fresh, 'account-2')).toMatchObject([
      { kind: 'organization', lastFour: '0000', addedBy: 'account-2', lacks: [] },
    ]);
  });
});

describe('a credential that does not work', () => {
  it.each<[ScriptedAnswer, string]>([
    [
      { status: 401 },
      'The organization refused the credential (401): it is wrong, has expired or was revoked.',
    ],
    [
      { status: 403 },
      "The organization does not let this credential in (403): it must be an administrator's and have the scopes that are listed.",
    ],
    [
      { status: 404 },
      'There is no such organization, or it is hidden from this credential (404): check its id.',
    ],
    [{ status: 503 }, 'The organization answered 503, so nothing was saved: try again later.'],
    ['no answer', 'The organization could not be reached, so nothing was saved: try again.'],
    [
      { status: 200, text: '<html>' },
      'The organization answered something unexpected, so nothing was saved: try again.',
    ],
  ])('changes nothing: %#', async (answer, message) => {
    const { ports } = outside(answer);

    await expect(connect(ports, organization, 'account-1')).rejects.toThrow(message);
    expect(await listConnections(ports.keyValues)).toEqual([]);
    expect(await readCredential(ports.secrets, 'organization')).toBeUndefined();
  });

  it('is not sent to a site whose address is not known', async () => {
    const { ports, asked } = outside(named);

    await expect(connect(ports, site, 'account-1')).rejects.toThrow('scan once');
    expect(asked).toEqual([]);
  });
});
