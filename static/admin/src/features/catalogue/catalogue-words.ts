import type { RuleSource } from '../../../../../src/contract';
import { productNames } from '../../components/resource-words';
import type { Framework, Subject } from './catalogue-filter';

/** What rules are about, as people call it. */
export const subjectNames: Readonly<Record<Subject, string>> = { ...productNames, other: 'Other' };

/** Frameworks by their short names, and in full. */
export const frameworkWords: Readonly<
  Record<Framework, { readonly name: string; readonly full: string }>
> = {
  cis: { name: 'CIS', full: 'CIS Controls v8.1' },
  nist: { name: 'NIST', full: 'NIST SP 800-53 Rev. 5' },
  iso: { name: 'ISO', full: 'ISO/IEC 27001:2022' },
  soc2: { name: 'SOC 2', full: 'SOC 2' },
};

/** Where an answer comes from. */
export const sourceNames: Readonly<Record<RuleSource, string>> = {
  jira: 'Jira',
  confluence: 'Confluence',
  organization: 'the organization (connection)',
  bitbucket: 'Bitbucket (connection)',
  site: 'a site administrator (connection)',
  person: 'a person who attests it',
  app: 'Parapet itself',
};
