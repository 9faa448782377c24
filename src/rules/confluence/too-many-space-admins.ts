import { countHeads, evidenceOf } from '../../access/paths';
import { defineRule } from '../../domain';
import type { ConfluenceSpace } from '../../domain';
import { grantsOf, spaceAdminsOf } from '../confluence-facts';
import { privilegedAccess } from '../controls';
import { offends, unclear } from '../judgement';
import { archivedSpace, judgeSpaces } from '../judge-spaces';

/**
 * Counts the distinct active people who administer each space, groups expanded. Administrators of Confluence do not
 * count unless they are among them.
 */
export const tooManySpaceAdmins = defineRule({
  meta: {
    id: 'confluence/too-many-space-admins',
    title: 'A space has more administrators than the threshold',
    severity: 'low',
    resource: 'confluence:space',
    rationale:
      'Each administrator can open the space to others. Beyond a handful nobody knows any more who changed what, or who is responsible.',
    threat: 'The more accounts can open a space, the likelier one of them is phished or forgotten.',
    remediation: [
      'Open the space’s permissions.',
      'Ask the space’s owner who still looks after it.',
      'Let everyone else write without administering, and replace large groups by small ones.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/',
    ],
    evidence: 'Everyone who administers a space, by name or through a group.',
    options: ['maxAdmins'],
    controls: privilegedAccess,
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const { maxAdmins } = facts.settings.thresholds;
    const grantsIn = grantsOf(facts);
    const adminsOf = spaceAdminsOf(facts);

    function adminsIn(space: ConfluenceSpace) {
      const admins = adminsOf({ spaceId: space.id, grants: grantsIn(space).grants });
      return { ...admins, ...countHeads(admins.paths) };
    }

    return judgeSpaces(facts, {
      outside(space) {
        const { everyone, seen } = adminsIn(space);
        return everyone && seen <= maxAdmins
          ? 'Everyone administers it, which confluence/everyone-administers-space reports'
          : archivedSpace(space);
      },
      judge(_grants, space) {
        const { paths, seen, atMost, reason } = adminsIn(space);
        if (seen > maxAdmins) return evidenceOf(paths).map(offends);
        return atMost > maxAdmins
          ? [unclear(reason ?? 'Not all of its administrators could be read')]
          : [];
      },
      failure(space) {
        const { seen, atMost } = adminsIn(space);
        const atLeast = atMost > seen ? 'at least ' : '';
        return {
          message: `Space "${space.name}" has ${atLeast}${seen} administrators, more than ${maxAdmins}`,
        };
      },
    });
  },
});
