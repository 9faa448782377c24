import type {
  AccessDifference,
  CompareAnswer,
  ComparedPrincipal,
  CutAnswer,
  ReachAnswer,
  ShadowAdminsAnswer,
  WhatIfAnswer,
  WhoCanAnswer,
} from '../../contract';

/**
 * What each list of an answer may take of the 5 MiB that a resolver may send: the lists of one answer together stay
 * well below. Source: Forge docs, limits-invocation, 2026-08-22.
 */
const bytes = { list: 1_200_000, limits: 200_000, one: 300_000 } as const;

/** More than this nobody looks through at once. */
const most = { page: 200, ways: 500, differences: 500 } as const;

export function whoCanPage(answer: WhoCanAnswer, offset = 0): WhoCanAnswer {
  return {
    ...answer,
    paths: leading(answer.paths, most.ways),
    accounts: leading(answer.accounts.slice(offset), most.page),
    limits: fewLimits(answer.limits),
  };
}

export function reachPage(answer: ReachAnswer, offset = 0): ReachAnswer {
  return {
    ...answer,
    ways: leading(answer.ways, most.ways),
    resources: leading(answer.resources.slice(offset), most.page),
    limits: fewLimits(answer.limits),
  };
}

export function whatIfPage(answer: WhatIfAnswer): WhatIfAnswer {
  return {
    ...answer,
    principals: leadingDifferences(answer.principals),
    accounts: leadingDifferences(answer.accounts),
    limits: fewLimits(answer.limits),
  };
}

export function shadowAdminsPage(answer: ShadowAdminsAnswer, offset = 0): ShadowAdminsAnswer {
  return {
    ...answer,
    ways: leading(answer.ways, most.ways),
    accounts: leading(answer.accounts.slice(offset), most.page),
    limits: fewLimits(answer.limits),
  };
}

export function cutPage(answer: CutAnswer): CutAnswer {
  return { ...answer, limits: fewLimits(answer.limits) };
}

export function comparePage(answer: CompareAnswer, offset = 0): CompareAnswer {
  return {
    ...answer,
    principals: leadingCompared(answer.principals),
    accounts: leadingCompared(answer.accounts.slice(offset)),
    limits: fewLimits(answer.limits),
  };
}

function leadingCompared(compared: readonly ComparedPrincipal[]): readonly ComparedPrincipal[] {
  const shown = compared.slice(0, most.page).map((one) => ({
    ...one,
    lost: leading(one.lost, most.ways, bytes.one),
    gained: leading(one.gained, most.ways, bytes.one),
    unclear: leading(one.unclear, most.ways, bytes.one),
  }));
  return leading(shown, most.page);
}

/** The first of some items, as many as fit. */
function leading<T>(items: readonly T[], count: number, room: number = bytes.list): readonly T[] {
  const kept: T[] = [];
  let left = room;
  for (const item of items.slice(0, count)) {
    left -= sizeOf(item);
    if (left < 0) break;
    kept.push(item);
  }
  return kept;
}

/** The first differences, and of each the first of what is lost and gained. */
function leadingDifferences<T extends AccessDifference>(differences: readonly T[]): readonly T[] {
  const kept: T[] = [];
  let left: number = bytes.list;
  for (const difference of differences.slice(0, most.differences)) {
    const lost = leading(difference.lost, difference.lost.length, left);
    const gained = leading(difference.gained, difference.gained.length, left - sizeOf(lost));
    const shown = { ...difference, lost, gained };
    left -= sizeOf(shown);
    if (left < 0) break;
    kept.push(shown);
  }
  return kept;
}

function fewLimits(limits: readonly string[]): readonly string[] {
  const kept = leading(limits, most.page, bytes.limits);
  const left = limits.length - kept.length;
  return left === 0 ? kept : [...kept, `${left} more things are not known.`];
}

function sizeOf(item: unknown): number {
  return Buffer.byteLength(JSON.stringify(item));
}
