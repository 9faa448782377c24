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

/** Where everybody works: whoever restricts these rather opens than protects them. */
const workBranches = /^(?:feature|bugfix)\b/;

/**
 * Looks for restrictions that leave out so many people that they restrict nobody: of the main branch and of every other
 * that is no branch to work on, such as those that are released from.
 */
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
      'The groups that the branch restrictions of every repository exempt, with the number of people in each.',
    options: ['broadGroupMembers'],
    controls: leastPrivilege,
    needs: ['bitbucket.repositories', 'bitbucket.branchRestrictions'],
  },
  evaluate(facts) {
    const breadthOf = groupBreadth(facts);
    const judge = (
      { source, elsewhere }: MainBranch,
      restriction: BranchRestriction,
    ): readonly Judgement[] => {
      const may = exempted[restriction.kind];
      const branches = branchesOf(restriction);
      const other = elsewhere.includes(restriction);
      if (may === undefined || (other && workBranches.test(branches))) return [];
      return restriction.groups.flatMap((group): readonly Judgement[] => {
        const breadth = breadthOf(group);
        if (breadth.kind === 'narrow') return [];
        if (breadth.kind === 'unknown') return [unclear(breadth.reason)];
        const where = other ? ` to branches "${branches}"` : '';
        return [
          offends({
            text: `Group "${group.name}" with ${counted(breadth.people, 'member')} may ${may}${where}`,
            source,
            data: {
              restrictionId: restriction.id,
              kind: restriction.kind,
              ...(other ? { branches } : {}),
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
        ...[
          ...branch.covering,
          // Whether it is about the main branch or others, it exempts too many or not.
          ...branch.doubtful.map(({ restriction }) => restriction),
          ...branch.elsewhere,
        ].flatMap((restriction) => judge(branch, restriction)),
        ...(branch.unseen === undefined ? [] : [unclear(branch.unseen)]),
      ],
      failure: (_branch, title, evidence) => ({
        message: evidence.some(({ data }) => data.branches === undefined)
          ? `Restrictions of ${title} exempt a broad group`
          : `Restrictions of other branches than ${title} exempt a broad group`,
        ...breadthConfidence(evidence),
      }),
    });
  },
});

/** The branches of a restriction as it names them: a pattern, or a type of the branching model. */
function branchesOf({ match }: BranchRestriction): string {
  return match.type === 'glob' ? match.pattern : match.branchType;
}
