import { defineRule } from '../../domain';
import type { OrganizationSite } from '../../domain';
import { collected } from '../collected';
import { fine, offends, settle, unclear } from '../judgement';
import { organizationFixUrl, organizationSources } from '../organization-facts';
import { siteUse } from '../site-use';
import { unseenResources } from '../unseen-resources';
import { listed } from '../wording';
import { productName } from '../product-names';

/** Looks for product instances that are switched off or that nobody uses: trials, sandboxes, sites of old projects. */
export const shadowSite = defineRule({
  meta: {
    id: 'organization/shadow-site',
    title: 'A site or sandbox looks forgotten',
    severity: 'medium',
    resource: 'org:site',
    rationale:
      'A sandbox is a copy of production with weaker rules, and an old trial is one that nobody set rules for. Both keep real data, and nobody looks after them.',
    threat: 'The attacker finds the copy from last year, where everyone is still administrator.',
    remediation: [
      'Ask who made it whether anybody still needs it.',
      'Export what is worth keeping, and delete it under "Apps", then "Sites" in the administration of your organization.',
      'Have requests for new products reviewed, so that none comes unseen.',
    ],
    references: [
      'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-workspaces/',
    ],
    evidence: 'Every product instance with its state, and when anybody was last active in it.',
    options: ['unusedDays'],
    controls: {
      cis: ['1.1', '2.1'],
      nist: ['CM-8'],
      iso: ['A.5.9', 'A.8.31'],
      soc2: ['CC6.1'],
    },
    needs: ['organization.sites'],
  },
  evaluate(context) {
    const { snapshot } = context;
    const sites = context.slice('organization.sites');
    const useOf = siteUse(context);
    const people = new Map(
      collected(snapshot, 'organization.users').items.map((user) => [user.accountId, user]),
    );

    const judged = sites.items.map((site) => {
      const { id, name, product, status, sandbox, url, createdBy, owner } = site;
      const resource = {
        type: 'org:site',
        id,
        name,
        ...(url === undefined ? {} : { url }),
      } as const;
      const use = useOf(site);
      const problems = [
        ...(status === 'online' ? [] : [`is ${status}`]),
        ...(use.kind === 'unused' ? [use.says] : []),
      ];
      const keeper = people.get(owner ?? createdBy ?? '');
      const judgements = [
        ...problems.map((says) =>
          offends({
            text: `${what(site)} ${says}`,
            source: organizationSources.sites,
            data: { siteId: id, product, status, sandbox, keeper: keeper?.accountId ?? null },
          }),
        ),
        use.kind === 'unknown' ? unclear(use.reason) : fine,
      ];
      const left =
        keeper === undefined || keeper.status === 'active'
          ? []
          : [
              `${keeper.name}, who ${owner === undefined ? 'made' : 'owns'} it, is ${keeper.status.replaceAll('_', ' ')}`,
            ];
      return settle(resource, judgements, () => ({
        message: `${what(site)} ${listed(problems)}${left.map((text) => `; ${text}`).join('')}`,
        ...(status === 'online' ? { confidence: 'inferred' as const } : {}),
        affected: [],
        fixUrl: organizationFixUrl(snapshot),
      }));
    });
    const seen = sites.items.map(({ id }) => id);
    return [...judged, ...unseenResources(sites, seen, { type: 'org:site', noun: 'Site' })];
  },
});

function what({ name, product, sandbox }: OrganizationSite): string {
  return `${sandbox ? 'Sandbox' : 'Site'} "${name}" of ${productName(product)}`;
}
