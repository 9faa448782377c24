import type { ProductRequest, ProductResponse } from '../product-server';
import { bentAnswers, damage } from './bent-answers';
import { bentProducts, collectProduct } from './bent-products';

/** Fields that say something by being left out or by another word, as `product field`, and what. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['Bitbucket values.project', 'outside of a project there is nothing to take from it'],
  ['Bitbucket values.mainbranch', 'nothing was pushed yet'],
  [
    'Bitbucket values.override_settings.branching_model',
    'a setting that is not named is inherited',
  ],
  ['Bitbucket values.kind', 'a restriction of a new kind restricts something else'],
  ['The organization data.productAccess.lastActiveTimestamp', 'never active'],
  ['The organization data.attributes.type', 'a policy of a new type is another policy'],
  ['The organization data.expiresAt', 'never ends'],
  ['The organization data.lastActiveAt', 'never used'],
  ['The organization data.attributes.actor.auth', 'done in a browser'],
  ['The organization data.attributes.actor.auth.authType', 'done in a browser'],
]);

describe.each(bentProducts.map((product) => [product.name, product] as const))(
  '%s, with one value of one answer missing, null or unheard of',
  (_name, product) => {
    it('costs that item at most, and nobody is told otherwise', async () => {
      const answers: { request: ProductRequest; response: ProductResponse }[] = [];
      const calm = await collectProduct(product, (site) => ({
        async handle(request) {
          const response = await site.handle(request);
          answers.push({ request, response });
          return response;
        },
      }));
      const found: string[] = [];
      for (const answer of bentAnswers(answers)) {
        if (meanings.has(`${product.name} ${answer.field}`)) continue;
        const after = await collectProduct(product, answer.through);
        found.push(...damage(calm, after, answer).map((what) => `${answer.label}: ${what}`));
      }
      expect(found).toEqual([]);
    }, 120_000);
  },
);
