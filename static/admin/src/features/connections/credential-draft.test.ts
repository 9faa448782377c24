import { checkCredential } from './credential-draft';

describe('checkCredential', () => {
  it('gives the credential, without blanks around it and without a day that nobody chose', () => {
    expect(
      checkCredential('organization', {
        organizationId: ' org-1 ',
        apiKey: 'key-1234567',
        expiresOn: '',
      }),
    ).toEqual({
      credential: { kind: 'organization', organizationId: 'org-1', apiKey: 'key-1234567' },
    });
    expect(
      checkCredential('site', {
        email: 'a@example.com',
        apiToken: 'token-1234567',
        expiresOn: '2027-03-31',
      }),
    ).toMatchObject({ credential: { expiresOn: '2027-03-31' } });
  });

  it('says what is wrong with each field', () => {
    expect(
      checkCredential('bitbucket', {
        workspace: 'my workspace',
        email: '',
        apiToken: 'short',
        expiresOn: 'soon',
      }),
    ).toEqual({
      errors: {
        workspace: 'This is not the slug of a workspace, or its uuid in braces.',
        email: 'This is missing.',
        apiToken: 'This is too short to be a token.',
        expiresOn: 'This is not a day such as 2027-03-31.',
      },
    });
  });

  it('never repeats what was typed', () => {
    const checked = checkCredential('site', { email: 'a@example.com', apiToken: 'se cret-token' });

    expect(JSON.stringify(checked)).not.toContain('cret-token');
  });
});
