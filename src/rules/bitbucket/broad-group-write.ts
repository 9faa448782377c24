import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { GroupGrant, GroupGrants } from '../../domain';
import { ownersOf } from '../bitbucket-owners';
import { leastPrivilege } from '../controls';
import { breadthConfidence, groupBreadth } from '../group-breadth';
import { judgeRepositories } from '../judge-repositories';
import { offends, settle, unclear } from '../judgement';
import type { Judgement } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';
import { counted } from '../wording';

/** What a permission lets a group do with a repository; reading it is not among this. */
const powers: Readonly<Record<string, string>> = {
  write: 'write to',
  'create-repo': 'write to',
  admin: 'administer',
};

/** Looks for groups with many people that may change a repository, by its own permissions or by its project's. */
export const broadGroupWrite = defineRule({
  meta: {
    id: 'bitbucket/broad-group-write',
    title: 'A broad group can write to or administer a repository',
    severity: 'medium',
    resource: 'bitbucket:repository',
    rationale:
      'Write access is more than reading code: pushing branches, running pipelines with their variables, merging. A group that is large for another reason hands it to people who never asked.',
    threat: 'One phished account out of hundreds is enough to put code into the repository.',
    remediation: [
      'Find out who works on the repository.',
      'Give write access to a group of those people.',
      'Reduce the broad group to reading, in the project where it comes from there.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/',
    ],
    evidence:
      'The groups with a permission on every repository and project, and the number of people in each.',
    options: ['broadGroupMembers'],
    controls: leastPrivilege,
    needs: ['bitbucket.repositories', 'bitbucket.groupGrants'],
  },
  evaluate(context) {
    const grants = context.slice('bitbucket.groupGrants');
    const grantsOn = new Map(grants.items.map((item) => [item.resourceId, item]));
    const breadthOf = groupBreadth(context);
    const ownerOf = ownersOf(context.snapshot);
    const judge = ({ on, resourceId }: GroupGrants, grant: GroupGrant): readonly Judgement[] => {
      const power = powers[grant.permission];
      const breadth = breadthOf(grant);
      if (power === undefined || breadth.kind === 'narrow') return [];
      if (breadth.kind === 'unknown') return [unclear(breadth.reason)];
      const owner = ownerOf(resourceId);
      const way = on === 'project' ? ` by its permission on ${owner.text}` : '';
      return [
        offends({
          text: `Group "${grant.name}" with ${counted(breadth.people, 'member')} may ${power} the repository${way}`,
          source: owner.source('/permissions-config/groups'),
          data: {
            on,
            groupSlug: grant.slug,
            permission: grant.permission,
            people: breadth.people,
            matchedBy: breadth.matchedBy,
          },
        }),
      ];
    };
    return judgeRepositories(context, (repository, resource) => {
      const places = [repository.id, ...(repository.projectId ? [repository.projectId] : [])];
      const judgements = places.flatMap((id): readonly Judgement[] => {
        const seen = grantsOn.get(id);
        const gap = gapOf(grants, id)?.reason;
        const unseen =
          gap ?? (seen === undefined ? 'The permissions were not collected' : undefined);
        return [
          ...(seen?.grants.flatMap((grant) => judge(seen, grant)) ?? []),
          ...(unseen === undefined ? [] : [unclear(unseen)]),
        ];
      });
      return settle(resource, judgements, (evidence) => ({
        message: `A broad group can change repository "${repository.name}"`,
        affected: [],
        ...breadthConfidence(evidence),
        ...bitbucketFix(repository, bitbucketPages.repository),
      }));
    });
  },
});
