import { isMoreThanRead, isRead } from '../access/space-operations';
import { gapsByResource } from '../access/unseen';
import type { Confidence, Evidence } from '../contract';
import type { AnonymousRead, ConfluenceSpace, SpaceGrant } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { grantsOf } from './confluence-facts';
import { fine, offends, unclear } from './judgement';
import type { Judgement } from './judgement';
import { offendingHoldings } from './judge-spaces';

/** What an anonymous visitor may do in spaces, judged one space at a time. */
export interface AnonymousJudge {
  readonly reading: (space: ConfluenceSpace) => readonly Judgement[];
  /** Doing anything beyond reading. */
  readonly changing: (space: ConfluenceSpace) => readonly Judgement[];
  /** How sure it is that an anonymous visitor can do what some evidence says. */
  readonly confidence: (evidence: readonly Evidence[]) => { readonly confidence?: Confidence };
}

/**
 * Joins all that tells about anonymous visitors: whether they may use the site, what grants name them, and what
 * Confluence answers when asked about a space's homepage. Without space roles only the last one counts as seen, because
 * permission lists leave anonymous visitors out.
 */
export function anonymousJudge(facts: RuleFacts): AnonymousJudge {
  const { snapshot } = facts;
  const sites = collected(snapshot, 'confluence.site');
  const { anonymousUse = 'unknown', roleMode = 'unknown' } = sites.items[0] ?? {};
  const reads = collected(snapshot, 'confluence.anonymousReads');
  const checks = new Map(reads.items.map((read) => [read.spaceId, read]));
  const checkGaps = gapsByResource(reads);
  const grantsIn = grantsOf(facts);
  const tell = offendingHoldings(facts);
  const unasked = sites.gaps[0]?.reason ?? 'Confluence was not asked what visitors can read in it';

  function judge(space: ConfluenceSpace, matters: Matters, answerOf: Answer): readonly Judgement[] {
    if (anonymousUse === 'refused') return [fine];
    const { grants, reason } = grantsIn(space);
    const answer = answerOf(space, checks.get(space.id));
    const judgements: Judgement[] = answer?.kind === 'offends' ? [answer] : [];
    const anonymous = grants.filter(isAnonymous);
    const held = anonymous.filter(matters);
    judgements.push(...tell(space, 'Anyone on the internet', held));
    // What a role gives is given by the role alone, and the assignments of a space tell all of its roles.
    const inRole = roleMode === 'roles' || anonymous.some(({ roleId }) => roleId !== undefined);
    if (inRole && reason !== undefined) judgements.push(unclear(reason));
    if (!inRole && answer?.kind !== 'offends') {
      judgements.push(answer ?? unclear(checkGaps.get(space.id)?.reason ?? unasked));
    }
    // Whoever that is: where Confluence itself said what a visitor may do, it is somebody else.
    const isStranger = ({ principal }: SpaceGrant) => principal.type === 'unknown';
    if (answer?.kind !== 'fine' && grants.some((grant) => isStranger(grant) && matters(grant))) {
      judgements.push(unclear('A space permission has a principal that is not known'));
    }
    return judgements;
  }

  return {
    reading: (space) => judge(space, isRead, readingAnswer),
    changing: (space) => judge(space, isMoreThanRead, changingAnswer),
    confidence: (evidence) =>
      anonymousUse === 'allowed' || evidence.some(({ source }) => isProof(source))
        ? {}
        : { confidence: 'inferred' },
  };
}

const visitorSource = 'GET /wiki/api/v2/spaces';

/** Whether something was tried, not concluded from a grant. */
function isProof(source: string): boolean {
  return source === visitorSource || source.startsWith('POST');
}

type Matters = (grant: SpaceGrant) => boolean;

type Answer = (space: ConfluenceSpace, check: AnonymousRead | undefined) => Judgement | undefined;

function readingAnswer(space: ConfluenceSpace, check: AnonymousRead | undefined) {
  if (check === undefined) return undefined;
  if (!check.canRead) return fine;
  return offends(
    check.byVisitor === true
      ? {
          text: 'A request without credentials returned it',
          source: visitorSource,
          data: { authenticated: false },
        }
      : checkEvidence(space, 'An anonymous visitor can read its homepage', 'read'),
  );
}

/** The homepage tells only whether it can be edited: comments, new pages and exports stay in the dark. */
function changingAnswer(space: ConfluenceSpace, check: AnonymousRead | undefined) {
  if (check === undefined) return undefined;
  if (!check.canRead) return fine;
  return check.canUpdate === true
    ? offends(checkEvidence(space, 'An anonymous visitor can edit its homepage', 'update'))
    : unclear('Without space roles Confluence does not say what visitors may do besides reading');
}

function isAnonymous({ principal }: SpaceGrant): boolean {
  return principal.type === 'class' && principal.id === 'anonymous-users';
}

function checkEvidence({ homepageId = '' }: ConfluenceSpace, text: string, operation: string) {
  return {
    text,
    source: `POST /wiki/rest/api/content/${homepageId}/permission/check`,
    data: { operation, hasPermission: true },
  };
}
