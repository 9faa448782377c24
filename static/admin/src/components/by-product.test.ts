import { byProduct } from './by-product';

describe('byProduct', () => {
  it('follows the order of the products, with what belongs to none at the end', () => {
    const rules = ['manual/site-signup', 'confluence/public-space-read', 'jira/public-browse'];

    expect(byProduct(rules, (rule) => rule)).toEqual([
      { name: 'Jira', members: ['jira/public-browse'] },
      { name: 'Confluence', members: ['confluence/public-space-read'] },
      { name: 'Other', members: ['manual/site-signup'] },
    ]);
  });
});
