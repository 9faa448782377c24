import type { CutAnswer, CutPlan } from '../../../contract';
import { AppError } from '../../../domain';
import { counted } from '../../wording';
import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { changeCost, cutGraph } from '../cut/cut-graph';
import { everybodyElse, insiders } from '../cut/outsiders';
import { canBeLetIn, planOf } from '../cut/plan';
import { smallestCut } from '../cut/smallest-cut';
import { nodeNamed, principalNamed, resourceNamed } from '../find-node';
import { hasFlag, isTop, typeOf } from '../node-facts';
import { AccessChecker } from '../questions/access-checker';
import { Closure } from '../questions/closure';
import { grantsOn } from '../questions/holders';
import type { HeldGrant } from '../questions/holders';
import { linksOf } from '../questions/links';
import { capitalized, labelOf } from '../tell/labels';
import { unseenOf } from '../tell/limits';
import { doing } from '../tell/verbs';
import { requireSelection } from './who-can';

export interface CutQuestion {
  /** A word, or the product's own name of a permission. */
  readonly permission: string;
  /** `type/id`. */
  readonly resource: string;
  /** Whom to shut out, `type/id`; everybody who is not kept when it is empty. */
  readonly from: readonly string[];
  /** Accounts that stay in, `type/id`. */
  readonly keep: readonly string[];
}

/**
 * Finds the smallest set of changes after which nobody who is to be shut out can do something to a resource, while
 * those who are kept still can.
 * @throws {AppError} when the map does not know somebody or something that is named
 */
export function answerCut(map: AccessMap, question: CutQuestion): CutAnswer {
  const { permission } = question;
  const resource = resourceNamed(map, question.resource);
  const selection = requireSelection(map, permission);
  const named = new Set(question.from.map((name) => shutOut(map, name)));
  const kept = new Set(question.keep.map((name) => accountNamed(map, name)));
  for (const account of named) {
    if (kept.has(account))
      throw new AppError(
        'invalid',
        `${capitalized(labelOf(map, account))} cannot be shut out and kept in.`,
      );
  }
  const all = grantsOn(map, resource, selection).filter(({ holder }) => !isEmptyRole(map, holder));
  // Whoever administers the whole is let be unless somebody asks to shut them out.
  const [held, fromAbove] = named.size > 0 ? [all, []] : parted(map, all);
  const checker = new AccessChecker(map);
  const absent = [...kept].filter((account) => !checker.can(account, resource, selection));
  const safe = holdersAmong(map, kept, fromAbove);
  // Whoever is not in, or is in by other ways as well, loses nothing by any cut.
  const atRisk = new Set([...kept].filter((one) => !absent.includes(one) && !safe.has(one)));
  const outsiders = named.size > 0 ? insiders(map, named, kept) : everybodyElse(map, held, kept);
  const graph = cutGraph(map, { held, outsiders, kept: atRisk });
  const planFor = (readmission: object) =>
    planOf(map, graph, {
      result: smallestCut({ ...graph.problem, ...readmission }),
      resource,
      permission,
    });
  const plan = planFor({});
  const withGrants = canBeLetIn(map, { resource, permission })
    ? planFor({ readmission: changeCost + 1 })
    : undefined;
  const fewer =
    withGrants !== undefined &&
    (plan === undefined || withGrants.changes.length < plan.changes.length);
  const what = `${doing(permission)} ${labelOf(map, resource)}`;
  const whom = named.size > 0 ? 'those named' : kept.size > 0 ? 'everybody else' : 'everybody';
  const but = fromAbove.length > 0 ? ' but those who administer the whole' : '';
  return {
    question: `What is the least that keeps ${whom}${but} from being able to ${what}?`,
    summary: summaryOf(fewer ? withGrants : plan),
    ...(plan === undefined ? {} : { plan }),
    ...(fewer ? { planWithGrants: withGrants } : {}),
    limits: [
      ...unseenOf(map, resource, linksOf(map, resource, selection.bits)),
      ...(fromAbove.length > 0 ? [letBe] : []),
      ...wideOpen(map, fromAbove),
      ...absent.map(
        (account) =>
          `${capitalized(labelOf(map, account))} cannot ${what} now, so there is nothing to keep.`,
      ),
    ],
  };
}

const letBe =
  'Whoever administers the product or organization as a whole is let be; name them to shut them out as well.';

/** Says of what administers the whole and stands for more than the few who should that it stays. */
function wideOpen(map: AccessMap, fromAbove: readonly HeldGrant[]): readonly string[] {
  const { everyone, open, default: joined } = nodeFlags;
  const holders = new Set(fromAbove.map(({ holder }) => holder));
  return [...holders]
    .filter((holder) => hasFlag(map, holder, everyone | open | joined))
    .map(
      (holder) =>
        `${capitalized(labelOf(map, holder))} administers the whole, and everybody is in it or can come to be; name it to shut it out as well.`,
    );
}

/** Whom to shut out by a name. What a token can do is what its account can, so the account is meant. */
function shutOut(map: AccessMap, name: string): number {
  const node = principalNamed(map, name);
  if (typeOf(map, node) !== 'org:api-token') return node;
  const { byChild, parents } = map.memberships;
  const [row] = rowsOf(byChild, node);
  return row === undefined ? node : valueAt(parents, row);
}

/** A role that nobody has in the resource: taking its grants away ends nothing there. */
function isEmptyRole(map: AccessMap, holder: number): boolean {
  const type = typeOf(map, holder);
  if (type !== 'confluence:space-role' && type !== 'jira:project-role') return false;
  return rowsOf(map.memberships.byParent, holder).length === 0;
}

function accountNamed(map: AccessMap, name: string): number {
  const node = nodeNamed(map, name);
  if (typeOf(map, node) === 'account') return node;
  throw new AppError('invalid', `Only accounts can be kept in, and ${name} is none.`);
}

/** Those accounts that hold one of some grants. */
function holdersAmong(
  map: AccessMap,
  accounts: ReadonlySet<number>,
  held: readonly HeldGrant[],
): ReadonlySet<number> {
  const closure = new Closure(map);
  return new Set(
    [...accounts].filter((account) => {
      closure.of(account);
      return held.some(({ holder }) => closure.has(holder));
    }),
  );
}

/** Grants that count by themselves, and those that do only because something administered as a whole contains the resource. */
function parted(map: AccessMap, all: readonly HeldGrant[]) {
  const isFromAbove = ({ link: { trail, scope } }: HeldGrant) =>
    trail.length > 0 && isTop(map, scope);
  return [all.filter((one) => !isFromAbove(one)), all.filter(isFromAbove)] as const;
}

function summaryOf(plan: CutPlan | undefined): string {
  if (plan === undefined) return 'No change that can be made here ends it.';
  const count = plan.changes.length;
  if (count === 0) return 'Nothing has to be changed.';
  const does = `${counted(count, 'change')} ${count === 1 ? 'ends' : 'end'} it`;
  return plan.exact
    ? `${does}, and no fewer do.`
    : `${does}; at least ${plan.atLeast} are needed, and whether fewer than ${count} do was not found out.`;
}
