import type { ProductRequest } from '../product-server';
import { asTokenHolder } from './token-holder';
import { directorySchema } from './world/directory';

const directory = directorySchema.parse({
  accounts: [],
  groups: [],
  apiTokens: [{ accountId: 'ada', email: 'ada@example.com', token: 'token-of-ada' }],
});
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

function request(authorization?: string): ProductRequest {
  return {
    product: 'jira',
    caller: { type: 'none' },
    method: 'GET',
    path: '/rest/api/3/myself',
    headers: authorization === undefined ? {} : { authorization },
    body: undefined,
  };
}

describe('a request to the site', () => {
  it('with a token is made by the account that the token belongs to', () => {
    expect(asTokenHolder(directory, request(basic('ada@example.com:token-of-ada')))).toMatchObject({
      caller: { type: 'user', accountId: 'ada' },
    });
  });

  it.each([basic('ada@example.com:another'), 'Bearer token-of-ada', ''])(
    'with the credential %j is refused',
    (authorization) => {
      expect(asTokenHolder(directory, request(authorization))).toMatchObject({ status: 401 });
    },
  );

  it('without any is made by nobody', () => {
    expect(asTokenHolder(directory, request())).toEqual(request());
  });
});
