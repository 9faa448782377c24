import { toCsv } from '../../../../../src/contract/csv';
import type { AccountAccess, ReachAnswer } from '../../../../../src/contract';

interface Told {
  readonly sentence: string;
}

/** Paths that are the same for many are told by their sentences, one after the other. */
function sentences(places: readonly number[], paths: readonly Told[]): string {
  return places.map((place) => paths[place]?.sentence ?? `Path ${place + 1}`).join(' | ');
}

/** Who has access and by which paths, one account a line. */
export function accountsCsv(accounts: readonly AccountAccess[], paths: readonly Told[]): string {
  return toCsv(
    ['account_id', 'account', 'only_if_a_condition_is_met', 'paths'],
    accounts.map(({ account, conditional, paths: places }) => ({
      account_id: account.id,
      account: account.name,
      only_if_a_condition_is_met: conditional ? 'yes' : 'no',
      paths: sentences(places, paths),
    })),
  );
}

/** What is reached and by which ways, one resource a line. */
export function reachedCsv(resources: ReachAnswer['resources'], ways: readonly Told[]): string {
  return toCsv(
    ['resource_type', 'resource_id', 'resource', 'can', 'ways'],
    resources.map(({ resource, words, ways: places }) => ({
      resource_type: resource.type,
      resource_id: resource.id,
      resource: resource.name,
      can: words.join(', '),
      ways: sentences(places, ways),
    })),
  );
}
