import { readLiveConfig } from './config';

const site = {
  ATLASSIAN_SITE_URL: 'https://example.atlassian.net',
  ATLASSIAN_EMAIL: 'admin@example.com',
  ATLASSIAN_API_TOKEN: 'token-value',
};

describe('readLiveConfig', () => {
  it('needs the site and its credentials, and knows where Atlassian and Bitbucket are', () => {
    expect(readLiveConfig(site)).toEqual({
      siteUrl: 'https://example.atlassian.net',
      email: 'admin@example.com',
      apiToken: 'token-value',
      adminUrl: 'https://api.atlassian.com',
      bitbucketUrl: 'https://api.bitbucket.org/2.0',
    });
  });

  it('takes the organization, Bitbucket and other base URLs, without trailing slashes', () => {
    const config = readLiveConfig({
      ATLASSIAN_SITE_URL: 'http://127.0.0.1:8080/site/',
      ATLASSIAN_EMAIL: ' admin@example.com ',
      ATLASSIAN_API_TOKEN: 'token-value\n',
      ATLASSIAN_ORG_ID: '4a1f',
      ATLASSIAN_ORG_API_KEY: 'key-value',
      ATLASSIAN_ADMIN_URL: 'https://admin.example.com/',
      BITBUCKET_WORKSPACE: 'acme',
      BITBUCKET_EMAIL: 'bot@example.com',
      BITBUCKET_API_TOKEN: 'bitbucket-token',
      BITBUCKET_API_URL: 'http://localhost:9000/2.0',
      PATH: '/usr/bin',
    });

    expect(config).toEqual({
      siteUrl: 'http://127.0.0.1:8080/site',
      email: 'admin@example.com',
      apiToken: 'token-value',
      organization: { id: '4a1f', apiKey: 'key-value' },
      adminUrl: 'https://admin.example.com',
      bitbucket: { workspace: 'acme', email: 'bot@example.com', apiToken: 'bitbucket-token' },
      bitbucketUrl: 'http://localhost:9000/2.0',
    });
  });

  it.each([
    [
      'ATLASSIAN_SITE_URL',
      '',
      'ATLASSIAN_SITE_URL is not set: it is the address of the site, such as https://example.atlassian.net.',
    ],
    [
      'ATLASSIAN_EMAIL',
      undefined,
      'ATLASSIAN_EMAIL is not set: it is the e-mail address of the account that reads the site.',
    ],
    [
      'ATLASSIAN_API_TOKEN',
      '  ',
      'ATLASSIAN_API_TOKEN is not set: it is an API token of that account.',
    ],
    [
      'ATLASSIAN_SITE_URL',
      'example.atlassian.net',
      'ATLASSIAN_SITE_URL is not a URL such as https://example.atlassian.net.',
    ],
    [
      'ATLASSIAN_SITE_URL',
      'https://me:secret@example.atlassian.net',
      'ATLASSIAN_SITE_URL is not a URL such as https://example.atlassian.net.',
    ],
    [
      'ATLASSIAN_SITE_URL',
      'ftp://example.atlassian.net',
      'ATLASSIAN_SITE_URL is not a URL such as https://example.atlassian.net.',
    ],
    [
      'ATLASSIAN_SITE_URL',
      'http://example.atlassian.net',
      'ATLASSIAN_SITE_URL must begin with https://, or the token would travel in the clear.',
    ],
    [
      'ATLASSIAN_SITE_URL',
      'http://127.0.0.1.example.com',
      'ATLASSIAN_SITE_URL must begin with https://, or the token would travel in the clear.',
    ],
    ['ATLASSIAN_EMAIL', 'admin', 'ATLASSIAN_EMAIL is not an e-mail address.'],
    ['ATLASSIAN_EMAIL', 'admin\u0000@example.com', 'ATLASSIAN_EMAIL is not an e-mail address.'],
    [
      'ATLASSIAN_API_TOKEN',
      'two words',
      'ATLASSIAN_API_TOKEN has a character that no token has, such as a space.',
    ],
    [
      'ATLASSIAN_ADMIN_URL',
      'http://api.atlassian.com',
      'ATLASSIAN_ADMIN_URL must begin with https://, or the token would travel in the clear.',
    ],
    [
      'ATLASSIAN_ORG_ID',
      '4a1f',
      'ATLASSIAN_ORG_API_KEY is not set, but ATLASSIAN_ORG_ID is: set all of ATLASSIAN_ORG_ID and ATLASSIAN_ORG_API_KEY, or none.',
    ],
    [
      'BITBUCKET_WORKSPACE',
      'acme',
      'BITBUCKET_EMAIL is not set, but BITBUCKET_WORKSPACE is: set all of BITBUCKET_WORKSPACE, BITBUCKET_EMAIL and BITBUCKET_API_TOKEN, or none.',
    ],
  ])('refuses %s = %p in one sentence', (name, value, sentence) => {
    expect(() => readLiveConfig({ ...site, [name]: value })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', message: sentence }),
    );
  });

  it.each(['acme', 'acme.team_1', '{4a1f0c3e-0b6d-4f0e-9d52-0b8a0c4b7a11}'])(
    'takes a workspace by its slug, or by its uuid: %s',
    (workspace) => {
      const credentials = { BITBUCKET_EMAIL: 'bot@example.com', BITBUCKET_API_TOKEN: 'x' };
      const config = readLiveConfig({
        ...site,
        ...credentials,
        BITBUCKET_WORKSPACE: workspace,
      });
      expect(config.bitbucket).toEqual({ workspace, email: 'bot@example.com', apiToken: 'x' });
    },
  );

  it.each([
    'https://exam\nple.net',
    'https://exam ple.net',
    'https://example.net\\.example.com',
    'https://example.net/#',
    'https://example.net/?',
    'https://',
  ])('takes no address that would be read otherwise: %j', (address) => {
    expect(() => readLiveConfig({ ...site, ATLASSIAN_SITE_URL: address })).toThrow(
      /^ATLASSIAN_SITE_URL is not a URL /,
    );
  });

  it.each(['ärztin@example.com', 'me@münchen.example'])(
    'takes the e-mail address %s',
    (address) => {
      expect(readLiveConfig({ ...site, ATLASSIAN_EMAIL: address }).email).toBe(address);
    },
  );

  it.each(['.', '..', 'acme/..', 'acme team'])('takes no workspace %j', (workspace) => {
    const credentials = { BITBUCKET_EMAIL: 'bot@example.com', BITBUCKET_API_TOKEN: 'x' };
    expect(() =>
      readLiveConfig({ ...site, ...credentials, BITBUCKET_WORKSPACE: workspace }),
    ).toThrow(/^BITBUCKET_WORKSPACE is /);
  });

  it('never repeats a value, which may be a token in the wrong place', () => {
    const pasted = { ...site, ATLASSIAN_SITE_URL: 'token-in-the-wrong-place' };

    expect(() => readLiveConfig(pasted)).not.toThrow(/token-in/);
  });
});
