import { products } from '../../../../src/contract/resource';
import type { Product, ResourceType } from '../../../../src/contract';
import { capitalised } from './words';

/** Products as people call them. */
export const productNames: Readonly<Record<Product, string>> = {
  jira: 'Jira',
  confluence: 'Confluence',
  bitbucket: 'Bitbucket',
  organization: 'Organization',
  apps: 'Apps',
};

/** What a resource is, for people: `jira:permission-scheme` is "Permission scheme". */
export function resourceTypeName(type: ResourceType): string {
  const words = type.slice(type.indexOf(':') + 1).replaceAll('-', ' ');
  if (words === 'site') return `${capitalised(type.slice(0, type.indexOf(':')))} site`;
  return capitalised(words).replace(/^Api /, 'API ');
}

/** The product a rule is about, told by its id; undefined for logging and manual rules. */
export function productOfRule(rule: string): Product | undefined {
  return products.find((product) => rule.startsWith(`${product}/`));
}
