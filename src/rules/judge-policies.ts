import type { ResourceRef } from '../contract';
import type { RuleResult } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { notAvailable, pass } from './judgement';
import { organizationFixUrl, organizationSources } from './organization-facts';

/**
 * Whether any policy of a type is enabled. The type is the resource: where no policy is, none could fail. A policy that
 * could not be read may be the one.
 */
export function judgePolicyType(
  { snapshot }: RuleFacts,
  { resource, message }: { readonly resource: ResourceRef; readonly message: string },
): RuleResult {
  const policies = collected(snapshot, 'organization.policies');
  const ofType = policies.items.filter(({ type }) => type === resource.id);
  if (ofType.some(({ enabled }) => enabled)) return pass(resource);
  const gap = policies.gaps[0];
  if (gap !== undefined) return notAvailable(resource, gap.reason);
  const source = organizationSources.policies;
  const type = resource.id;
  const disabled = ofType.map(({ id, name }) => ({
    text: `Policy "${name}" is switched off`,
    source,
    data: { type, policyId: id, enabled: false },
  }));
  const none = { text: `There is no policy of the type ${type}`, source, data: { type } };
  return {
    outcome: 'fail',
    resource,
    message,
    evidence: disabled.length === 0 ? [none] : disabled,
    affected: [],
    fixUrl: organizationFixUrl(snapshot),
  };
}
