import { products } from '../../../../src/contract/resource';
import { countedResources, resourceNouns } from '../../../../src/contract/resource-nouns';
import type { Product, ResourceType } from '../../../../src/contract';
import { capitalised, counted } from './words';

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
  return capitalised(resourceNouns[type][0]);
}

/** How many of what something reaches: "12 projects"; "12 resources" where they are of several types. */
export function countedReach(count: number, type: ResourceType | undefined): string {
  return type === undefined ? counted(count, 'resource') : countedResources(count, type);
}

/** The product a rule is about, told by its id; undefined for logging and manual rules. */
export function productOfRule(rule: string): Product | undefined {
  return products.find((product) => rule.startsWith(`${product}/`));
}
