import { isRead } from '../../access/space-operations';
import { defineRule } from '../../domain';
import type { AccessClass } from '../../domain';
import { collected } from '../collected';
import { leastPrivilege } from '../controls';
import { unclear } from '../judgement';
import { judgeSpaces, offendingHoldings } from '../judge-spaces';

const unlicensed: ReadonlyMap<string, string> = new Map<AccessClass, string>([
  ['authenticated-users', 'Everyone with an account on the site, licensed or not,'],
  ['jsm-project-admins', 'Administrators of service projects, licensed or not,'],
]);

/**
 * Looks for spaces that an access class opens to people without a Confluence licence. To be read by them is what a
 * knowledge base is for, to be changed by them is not. Permission tables do not show this access, so before a site is on
 * roles a space cannot pass.
 */
export const unlicensedSpaceAccess = defineRule({
  meta: {
    id: 'confluence/unlicensed-space-access',
    title: 'Unlicensed service-desk users can view a space',
    severity: 'medium',
    resource: 'confluence:space',
    rationale:
      'People without a licence are mostly customers of a service desk, and on many sites they sign themselves up. A space that is open to them is open to strangers.',
    threat: 'A customer reads notes about other customers, and nobody counted them as readers.',
    remediation: [
      'Open the space’s permissions.',
      'Remove the access class that the evidence names.',
      'Keep what customers may read in a knowledge base made for them.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/',
    ],
    evidence: 'The spaces that people without a licence may view.',
    controls: leastPrivilege,
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const tell = offendingHoldings(facts);
    const onRoles = collected(facts.snapshot, 'confluence.site').items[0]?.roleMode === 'roles';
    return judgeSpaces(facts, {
      judge: (grants, space) => [
        ...[...unlicensed].flatMap(([id, who]) =>
          tell(
            space,
            who,
            grants.filter(
              (grant) =>
                grant.principal.type === 'class' &&
                grant.principal.id === id &&
                !(space.type === 'knowledge_base' && isRead(grant)),
            ),
          ),
        ),
        ...(grants.some(({ principal }) => principal.type === 'unknown')
          ? [unclear('A space permission has a principal that is not known')]
          : []),
        ...(onRoles
          ? []
          : [unclear('Before a site is on space roles, Confluence does not tell this')]),
      ],
      failure: ({ name }) => ({ message: `People without a licence can see space "${name}"` }),
    });
  },
});
