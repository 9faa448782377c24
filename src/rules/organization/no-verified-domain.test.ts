import type { OrganizationDomain } from '../../domain';
import { verifiedDomains } from '../resources';
import { ruleTester } from '../rule-tester';
import { organizationFixUrl } from '../testing/organization';
import { hidden, organizationSnapshot } from '../testing/snapshot';
import { noVerifiedDomain } from './no-verified-domain';

function domains(...claims: readonly [id: string, name: string, OrganizationDomain['claim']][]) {
  return {
    'organization.domains': claims.map(([id, name, claim]) => ({ id, name, claim })),
  };
}

const main = ['d1', 'acme.example', 'verified'] as const;
const domain = (id: string, name: string) => ({ type: 'org:domain', id, name }) as const;
const source = 'GET /admin/v1/orgs/{orgId}/domains';
const anyVerified = { outcome: 'pass', resource: verifiedDomains } as const;
const mainPasses = { outcome: 'pass', resource: domain('d1', 'acme.example') } as const;

function lost([id, name, claim]: readonly [string, string, string], how: string) {
  const text = `The claim of ${name} was lost: ${how}`;
  return {
    outcome: 'fail',
    resource: domain(id, name),
    message: text,
    evidence: [{ text, source, data: { domainId: id, claim } }],
    affected: [],
    fixUrl: organizationFixUrl,
  } as const;
}

function none(text: string, count: number) {
  return {
    outcome: 'fail',
    resource: verifiedDomains,
    message: 'The organization has verified no domain',
    evidence: [{ text, source, data: { domains: count } }],
    affected: [],
    fixUrl: organizationFixUrl,
  } as const;
}

ruleTester(noVerifiedDomain, {
  pass: [
    {
      name: 'one domain is verified',
      snapshot: organizationSnapshot(domains([...main])),
      results: [anyVerified, mainPasses],
    },
  ],
  fail: [
    {
      name: 'there is no domain',
      snapshot: organizationSnapshot(),
      results: [none('Of 0 domains, none is verified', 0)],
    },
    {
      name: 'the only domain is not verified yet',
      snapshot: organizationSnapshot(domains(['d1', 'acme.example', 'unverified'])),
      results: [
        none('Of 1 domain, none is verified', 1),
        {
          outcome: 'not-applicable',
          resource: domain('d1', 'acme.example'),
          reason: 'The claim is unverified',
        },
      ],
    },
    {
      name: 'claims were lost in both ways',
      snapshot: organizationSnapshot(
        domains(
          [...main],
          ['d2', 'old.example', 'missing_token'],
          ['d3', 'sold.example', 'superseded'],
        ),
      ),
      results: [
        anyVerified,
        mainPasses,
        lost(
          ['d2', 'old.example', 'missing_token'],
          'the proof that it belongs to the organization is not there any more',
        ),
        lost(['d3', 'sold.example', 'superseded'], 'another claim has taken its place'),
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the domain that may be verified could not be read',
      snapshot: organizationSnapshot({}, { 'organization.domains': [hidden('d1')] }),
      results: [
        {
          outcome: 'not-available',
          resource: verifiedDomains,
          reason: 'Jira refused the request (403)',
        },
        {
          outcome: 'not-available',
          resource: domain('d1', 'Domain d1'),
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a domain that was given up, one that is not verified yet, and one that was claimed again',
      snapshot: organizationSnapshot(
        domains(
          [...main],
          ['d2', 'old.example', 'deleted'],
          ['d3', 'new.example', 'unverified'],
          ['d4', 'acme.example', 'superseded'],
        ),
      ),
      results: [
        anyVerified,
        mainPasses,
        {
          outcome: 'not-applicable',
          resource: domain('d2', 'old.example'),
          reason: 'The claim is deleted',
        },
        {
          outcome: 'not-applicable',
          resource: domain('d3', 'new.example'),
          reason: 'The claim is unverified',
        },
        { outcome: 'pass', resource: domain('d4', 'acme.example') },
      ],
    },
  ],
});
