import { createConfluence } from './server';
import { smallWorld } from './testing/small-world';
import type { ProductRequest } from '../../product-server';

const world = smallWorld({ roleMode: 'PRE_ROLES', spaces: [] });

function request(method: string, path: string): ProductRequest {
  return {
    product: 'confluence',
    caller: { type: 'app' },
    method,
    path,
    headers: {},
    body: undefined,
  };
}

describe('a request the sandbox does not know', () => {
  it('is refused loudly, with the place to add it, and remembered', () => {
    const confluence = createConfluence(world);
    const answers = [
      confluence(request('GET', '/wiki/api/v2/pages?limit=5')),
      confluence(request('DELETE', '/wiki/api/v2/spaces')),
      confluence(request('GET', '/wiki/api/v2/spaces?labels=secret')),
      confluence(request('GET', '/wiki/api/v2/spaces')),
    ];
    expect(answers.map(({ status }) => status)).toEqual([501, 501, 501, 200]);
    expect(JSON.parse(answers[0]?.body ?? '')).toEqual({
      message:
        'The sandbox does not simulate GET /wiki/api/v2/pages. Add it in sandbox/atlassian/confluence.',
      method: 'GET',
      path: '/wiki/api/v2/pages?limit=5',
    });
    expect(confluence.unanswered).toEqual([
      'GET /wiki/api/v2/pages?limit=5',
      'DELETE /wiki/api/v2/spaces',
      'GET /wiki/api/v2/spaces?labels=secret',
    ]);
  });
});

describe('a path that is not well encoded', () => {
  it('is refused', () => {
    expect(createConfluence(world)(request('GET', '/wiki/api/v2/spaces/%E0%A4%A')).status).toBe(
      400,
    );
  });
});

describe('a site without Confluence', () => {
  it('answers with a web page that says there is nothing', () => {
    const { status, headers } = createConfluence({ ...world, confluence: undefined })(
      request('GET', '/wiki/api/v2/spaces'),
    );
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 404,
      type: 'text/html;charset=UTF-8',
    });
  });
});
