import type { ResourceRef } from '../../contract';
import type { RuleCases } from '../rule-tester';
import { organizationFixUrl } from './organization';
import { hidden, organizationSnapshot } from './snapshot';

/** What a rule must make of policies of one type, whatever the type is; it is the id of the resource. */
export function policyCases(resource: ResourceRef, message: string): RuleCases {
  const policy = { id: 'p1', name: 'Policy', type: resource.id };
  const rest = { message, affected: [], fixUrl: organizationFixUrl };
  const failing = { outcome: 'fail', resource, ...rest } as const;
  const source = 'GET /admin/v1/orgs/{orgId}/policies';
  return {
    pass: [
      {
        name: 'one is enabled, another is not',
        snapshot: organizationSnapshot({
          'organization.policies': [
            { ...policy, enabled: true },
            { ...policy, id: 'p2', enabled: false },
          ],
        }),
        results: [{ outcome: 'pass', resource }],
      },
      {
        name: 'one is enabled, and a policy could not be read',
        snapshot: organizationSnapshot(
          { 'organization.policies': [{ ...policy, enabled: true }] },
          { 'organization.policies': [hidden('p9')] },
        ),
        results: [{ outcome: 'pass', resource }],
      },
    ],
    fail: [
      {
        name: 'there is none, but one of another type',
        snapshot: organizationSnapshot({
          'organization.policies': [{ ...policy, type: 'data-residency', enabled: true }],
        }),
        results: [
          {
            ...failing,
            evidence: [
              {
                text: `There is no policy of the type ${resource.id}`,
                source,
                data: { type: resource.id },
              },
            ],
          },
        ],
      },
      {
        name: 'there is one, switched off',
        snapshot: organizationSnapshot({
          'organization.policies': [{ ...policy, enabled: false }],
        }),
        results: [
          {
            ...failing,
            evidence: [
              {
                text: 'Policy "Policy" is switched off',
                source,
                data: { type: resource.id, policyId: 'p1', enabled: false },
              },
            ],
          },
        ],
      },
    ],
    notAvailable: [
      {
        name: 'a policy that could not be read may be the one',
        snapshot: organizationSnapshot(
          { 'organization.policies': [{ ...policy, enabled: false }] },
          { 'organization.policies': [hidden('p2')] },
        ),
        results: [{ outcome: 'not-available', resource, reason: 'Jira refused the request (403)' }],
      },
    ],
  };
}
