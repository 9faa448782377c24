import type { CompareAnswer, ComparedAccess, ComparedPrincipal } from '../../src/contract';
import { visible } from '../../src/contract/visible';
import { atMost, blocks, maxLines, section } from './text-blocks';

/** What changed between two dates, for a terminal. */
export function compareText({ summary, principals, accounts, limits }: CompareAnswer): string {
  const all = [...principals, ...accounts];
  return blocks([
    [visible(summary)],
    section(
      'LOST',
      atMost(
        maxLines,
        all.flatMap((one) => lines(one, one.lost, 'loses')),
      ),
    ),
    section(
      'GAINED',
      atMost(
        maxLines,
        all.flatMap((one) => lines(one, one.gained, 'gains')),
      ),
    ),
    section('UNCLEAR', atMost(maxLines, all.flatMap(unclearLines))),
    section('NOT KNOWN', limits),
  ]);
}

function lines(
  { who }: ComparedPrincipal,
  changed: readonly ComparedAccess[],
  verb: string,
): readonly string[] {
  return changed.flatMap((access) => [
    `${who.name} (${who.type}/${who.id}) ${verb} ${held(access)}`,
    ...access.paths.map(({ sentence }) => `- by ${sentence}`),
    ...(access.pathCount > access.paths.length
      ? [`- and ${access.pathCount - access.paths.length} more ways`]
      : []),
  ]);
}

function unclearLines({ who, unclear }: ComparedPrincipal): readonly string[] {
  return unclear.map(
    (access) =>
      `${who.name} (${who.type}/${who.id}) has ${held(access)} only ${access.seen}, as far as was seen: ${access.reason}`,
  );
}

function held({ resource, words, permissions }: ComparedAccess): string {
  const what = [...words, ...permissions.map((name) => `"${name}"`)].join(', ');
  return `${what} in ${resource.name} (${resource.type}/${resource.id})`;
}
