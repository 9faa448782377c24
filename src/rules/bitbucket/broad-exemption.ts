import { defineRule } from '../../domain';
import type { BranchRestriction } from '../../domain';
import { leastPrivilege } from '../controls';
import { breadthConfidence, groupBreadth } from '../group-breadth';
import { judgeMainBranches } from '../judge-main-branch';
import type { MainBranch } from '../judge-main-branch';
import { offends, unclear } from '../judgement';
import type { Judgement } from '../judgement';
import { counted } from '../wording';

/** What the groups of a restriction may do all the same, by its kind. Other kinds exempt nobody. */
const exempted: Readonly<Record<string, string>> = {
  push: 'push',
  restrict_merges: 'merge pull requests',
};

/** Looks for restrictions of main branches that leave out so many people that they restrict nobody. */
export const broadExemption = defineRule({
  meta: {
    id: 'bitbucket/broad-exemption',
    title: 'A branch restriction exempts a broad group',
    severity: 'medium',
    resource: 'bitbucket:repository',
    rationale:
      'The repository looks protected, but the group that is let through is most of the people who could have pushed anyway. Whoever joins the group for another reason is let through too.',
    threat: 'A new colleague in sales operations is in the group and can change the product.',
    remediation: [
      'Open the branch restrictions of the repository.',
      'Replace the group by a small one of the people who release, or by nobody.',
      'Let everyone else come by pull request.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/use-branch-permissions',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/',
    ],
    evidence:
      'The groups that the restrictions of every main branch exempt, with the number of people in each.',
    options: ['broadGroupMembers'],
    controls: leastPrivilege,
    needs: ['bitbucket.repositories', 'bitbucket.branchRestrictions'],
  },
  evaluate(facts) {
    const breadthOf = groupBreadth(facts);
    const judge = (
      { source }: MainBranch,
      restriction: BranchRestriction,
    ): readonly Judgement[] => {
      const may = exempted[restriction.kind];
      if (may === undefined) return [];
      return restriction.groups.flatMap((group): readonly Judgement[] => {
        const breadth = breadthOf(group);
        if (breadth.kind === 'narrow') return [];
        if (breadth.kind === 'unknown') return [unclear(breadth.reason)];
        return [
          offends({
            text: `Group "${group.name}" with ${counted(breadth.people, 'member')} may ${may}`,
            source,
            data: {
              restrictionId: restriction.id,
              kind: restriction.kind,
              groupSlug: group.slug,
              people: breadth.people,
              matchedBy: breadth.matchedBy,
            },
          }),
        ];
      });
    };
    return judgeMainBranches(facts, {
      judge: (branch) => [
        ...branch.covering.flatMap((restriction) => judge(branch, restriction)),
        // Whether it is about the main branch only matters where it exempts too many.
        ...branch.doubtful.flatMap(({ restriction, why }) =>
          judge(branch, restriction).length === 0 ? [] : [unclear(why)],
        ),
        ...(branch.unseen === undefined ? [] : [unclear(branch.unseen)]),
      ],
      failure: (_branch, title, evidence) => ({
        message: `Restrictions of ${title} exempt a broad group`,
        ...breadthConfidence(evidence),
      }),
    });
  },
});
