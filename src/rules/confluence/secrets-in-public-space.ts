import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { ConfluenceSpace, RuleResult, SpaceSecrets } from '../../domain';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { anonymousJudge } from '../judge-anonymous';
import { notApplicable, notAvailable, pass } from '../judgement';
import { unseenSpaces } from '../judge-spaces';
import { spaceRef } from '../resources';
import { counted } from '../wording';

/**
 * Looks for content that looks as if a credential stood in it, in spaces that anonymous visitors can read. What search
 * shows of a page is all there is to go by, so it stays an inference.
 */
export const secretsInPublicSpace = defineRule({
  meta: {
    id: 'confluence/secrets-in-public-space',
    title: 'A publicly readable space contains credential-like content',
    severity: 'high',
    resource: 'confluence:space',
    rationale:
      'Credentials on public pages are found by search engines and by people who do nothing else than look for them, mostly within a day.',
    threat:
      'A stranger copies the key of your cloud account from a runbook and mines coins with it.',
    remediation: [
      'Open the pages that the evidence names.',
      'If a credential stands there, replace it at once: taking it off the page is not enough.',
      'Remove it from the page and from the versions in its history.',
      'Ask whether the space has to be public at all.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/confluence/advanced-searching-using-cql/',
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
    ],
    evidence: 'A search for credentials in every space that is open to the public.',
    controls: { cis: ['3.3'], nist: ['IA-5', 'SC-28'], iso: ['A.5.17', 'A.8.12'], soc2: ['CC6.1'] },
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const { snapshot } = facts;
    const outsideOf = publicJudge(facts);
    const secrets = collected(snapshot, 'confluence.spaceSecrets');
    const bySpace = new Map(secrets.items.map((item) => [item.spaceId, item]));

    const judged = collected(snapshot, 'confluence.spaces').items.map((space): RuleResult => {
      const outside = outsideOf(space);
      if (outside !== undefined) return outside;
      const resource = spaceRef(snapshot.siteUrl, space);
      const found = bySpace.get(space.id);
      if (found !== undefined && found.content.length > 0) return failure(facts, space, found);
      const gap = gapOf(secrets, space.id);
      if (gap !== undefined) return notAvailable(resource, gap.reason);
      return found === undefined
        ? notAvailable(resource, 'It was not searched for credentials')
        : pass(resource);
    });
    return [...judged, ...unseenSpaces(facts)];
  },
});

/** What to say of a space that is not known to be public; undefined for one that is. */
function publicJudge(facts: RuleFacts): (space: ConfluenceSpace) => RuleResult | undefined {
  const anonymous = anonymousJudge(facts);
  return (space) => {
    const resource = spaceRef(facts.snapshot.siteUrl, space);
    const judgements = anonymous.reading(space);
    if (judgements.some(({ kind }) => kind === 'offends')) return undefined;
    const doubt = judgements.find((judgement) => judgement.kind === 'unclear');
    return doubt === undefined
      ? notApplicable(resource, 'Anonymous visitors cannot read it')
      : notAvailable(resource, doubt.reason);
  };
}

function failure(
  { snapshot }: RuleFacts,
  space: ConfluenceSpace,
  { content, more }: SpaceSecrets,
): RuleResult {
  const resource = spaceRef(snapshot.siteUrl, space);
  const pages = `${more ? 'at least ' : ''}${counted(content.length, 'page')}`;
  return {
    outcome: 'fail',
    resource,
    message: `Public space "${space.name}" has ${pages} that may hold a credential`,
    confidence: 'inferred',
    evidence: content.map(({ id, title }) => ({
      text: `"${title}" looks as if a credential stood in it`,
      source: 'GET /wiki/rest/api/search',
      data: { contentId: id },
    })),
    affected: [],
    ...(resource.url === undefined ? {} : { fixUrl: resource.url }),
  };
}
