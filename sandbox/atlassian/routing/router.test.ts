import type { ProductRequest } from '../../product-server';
import { badRequest } from './problem';
import { param } from './request';
import { json } from './responses';
import type { Route } from './route';
import { createRouter } from './router';

function route(method: string, path: string, query: readonly string[] = []): Route {
  const answer: Route['answer'] = ({ params }) => json(200, { path, params });
  return { method, path, query, answer };
}

function routerOf(...routes: readonly Route[]) {
  return createRouter({
    routes,
    refuse: ({ status, detail }) => json(status, { detail }),
    folder: 'sandbox/atlassian/nowhere',
  });
}

function request(path: string, method = 'GET'): ProductRequest {
  return { product: 'jira', caller: { type: 'app' }, method, path, headers: {}, body: undefined };
}

describe('a router', () => {
  const router = routerOf(
    route('GET', '/group/{id}'),
    route('GET', '/group/by-id', ['id']),
    route('GET', '/group/{group-id}/member/{at}'),
    route('POST', '/group/{id}'),
  );
  const answerOf = (path: string, method?: string): unknown =>
    JSON.parse(router.handle(request(path, method)).body);

  it('prefers literal segments to names, whatever their order', () => {
    expect(answerOf('/group/by-id?id=7')).toEqual({ path: '/group/by-id', params: {} });
    expect(answerOf('/group/7')).toEqual({ path: '/group/{id}', params: { id: '7' } });
  });

  it('decodes the values of names, hyphenated ones too', () => {
    expect(answerOf('/group/a%2Fb%20c/member/0')).toEqual({
      path: '/group/{group-id}/member/{at}',
      params: { 'group-id': 'a/b c', at: '0' },
    });
  });

  it('tells methods apart and never matches part of a path', () => {
    const plain = routerOf(route('GET', '/a.b'));
    const statuses = ['/a.b', '/axb', '/a.b/c', '/x/a.b', '/a.b?q=1'].map(
      (path) => plain.handle(request(path)).status,
    );
    expect(statuses).toEqual([200, 501, 501, 501, 501]);
    expect(plain.handle(request('/a.b', 'PUT')).status).toBe(501);
    expect(plain.unanswered).toEqual([
      'GET /axb',
      'GET /a.b/c',
      'GET /x/a.b',
      'GET /a.b?q=1',
      'PUT /a.b',
    ]);
  });

  it('dresses refusals for the product and lets mistakes of its own through', () => {
    const refusing: Route = {
      ...route('GET', '/refuse'),
      answer: () => {
        throw badRequest('No.');
      },
    };
    const mistaken: Route = {
      ...route('GET', '/mistake'),
      answer: (routed) => json(200, param(routed, 'id')),
    };
    const odd = routerOf(refusing, mistaken);
    expect(odd.handle(request('/refuse'))).toMatchObject({ status: 400, body: '{"detail":"No."}' });
    expect(() => odd.handle(request('/mistake'))).toThrow('has no {id}');
  });
});
