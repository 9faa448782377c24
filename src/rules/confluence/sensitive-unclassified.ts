import { gapOf, listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { RuleResult } from '../../domain';
import { collected } from '../collected';
import { notApplicable, notAvailable, pass } from '../judgement';
import { archivedSpace, unseenSpaces } from '../judge-spaces';
import { spaceRef } from '../resources';
import { sensitiveSpaces } from '../sensitive';

/** Looks for spaces that settings call sensitive and whose content has no classification by default. */
export const sensitiveUnclassified = defineRule({
  meta: {
    id: 'confluence/sensitive-unclassified',
    title: 'A sensitive space has no classification',
    severity: 'low',
    resource: 'confluence:space',
    rationale:
      'Policies against export, public links and apps hold for classifications. A space without one is treated like the canteen menu.',
    threat: 'Somebody shares a page by a public link, which no policy forbade.',
    remediation: [
      'Open the settings of the space.',
      'Choose the default classification that fits what is in it.',
      'See that a data security policy covers that classification.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/what-is-a-default-classification-level/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/',
    ],
    evidence: 'The default classification of every space that is called sensitive.',
    options: ['sensitiveSpaces'],
    controls: { cis: ['3.7'], nist: ['RA-2', 'AC-16'], iso: ['A.5.12', 'A.5.13'], soc2: ['C1.1'] },
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const { snapshot } = facts;
    const isSensitive = sensitiveSpaces(facts.settings);
    const levels = collected(snapshot, 'confluence.classificationLevels');
    const classifications = collected(snapshot, 'confluence.spaceClassifications');
    const bySpace = new Map(classifications.items.map((item) => [item.spaceId, item]));
    const names = new Map(levels.items.map(({ id, name }) => [id, name]));

    const judged = collected(snapshot, 'confluence.spaces').items.map((space): RuleResult => {
      const resource = spaceRef(snapshot.siteUrl, space);
      if (!isSensitive(space)) {
        return notApplicable(resource, 'The settings do not mark it sensitive');
      }
      const archived = archivedSpace(space);
      if (archived !== undefined) return notApplicable(resource, archived);
      if (levels.items.length === 0) {
        const gap = listGapOf(levels);
        return gap === undefined
          ? notApplicable(resource, 'The site has no classifications, which Enterprise comes with')
          : notAvailable(resource, gap.reason);
      }
      const classification = bySpace.get(space.id);
      if (classification === undefined) {
        const reason = gapOf(classifications, space.id)?.reason;
        return notAvailable(resource, reason ?? 'Its classification was not read');
      }
      if (classification.levelId !== undefined) return pass(resource);
      return {
        outcome: 'fail',
        resource,
        message: `Sensitive space "${space.name}" has no classification`,
        evidence: [
          {
            text: `None of ${[...names.values()].map((name) => `"${name}"`).join(', ')} is its default`,
            source: `GET /wiki/api/v2/spaces/${space.id}/classification-level/default`,
            data: { levelId: null },
          },
        ],
        affected: [],
      };
    });
    return [...judged, ...unseenSpaces(facts)];
  },
});
