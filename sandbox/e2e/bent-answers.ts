import type { Evaluation } from '../../src/engine';
import { bends, bent, fieldsOf, type Bend, type JsonPath } from '../faults/bent-value';
import type { ProductRequest, ProductResponse, ProductServer } from '../product-server';
import type { Collection } from './bent-products';

/** One value of one answer, and what it becomes. */
export interface BentAnswer {
  /** As `GET /wiki/api/v2/spaces results.0.name null`: ids in the address are left out. */
  readonly label: string;
  /** As `results.name`. */
  readonly field: string;
  readonly how: Bend;
  /** Whether it is a value of an item in a list, so that no other item may suffer. */
  readonly ofItem: boolean;
  readonly through: (site: ProductServer) => ProductServer;
}

/** Values that are one of a few words. Any other text may be what it likes: another name is no fault. */
const words =
  /^(?:type|status|state|kind|operation|targetType|principalType|permission|accountType|accountStatus|claimStatus|membershipStatus|style|units|fork_policy|mode|environment|mfaEnabled|active|secured|is_private)$/;

/** Every value of every answer that was given, bent in every way; of answers about several resources alike, the longest. */
export function bentAnswers(
  answers: readonly { readonly request: ProductRequest; readonly response: ProductResponse }[],
): readonly BentAnswer[] {
  const longest = new Map<string, (typeof answers)[number]>();
  for (const answer of answers) {
    const { request, response } = answer;
    if (response.status !== 200 || response.body === '') continue;
    const operation = operationOf(request);
    const known = longest.get(operation)?.response.body.length ?? 0;
    if (response.body.length > known) longest.set(operation, answer);
  }
  return [...longest].flatMap(([operation, { request, response }]) =>
    fieldsOf(JSON.parse(response.body)).flatMap((path) =>
      bends
        .filter((how) => how !== 'unknown' || words.test(String(path.at(-1))))
        .map((how) => ({
          label: `${operation} ${path.join('.')} ${how}`,
          field: path.filter((step) => typeof step === 'string').join('.'),
          how,
          ofItem: path.slice(0, -1).some((step) => typeof step === 'number'),
          through: bending(request, path, how),
        })),
    ),
  );
}

function operationOf({ caller, headers, method, path }: ProductRequest): string {
  const address = (path.split('?')[0] ?? '')
    .replace(/\/%7B[^/]*%7D/gi, '/{}')
    .replace(/\/\d+(?=\/|$)/g, '/{}');
  const nobody = caller.type === 'none' && headers.authorization === undefined;
  return `${nobody ? 'as nobody ' : ''}${method} ${address}`;
}

function bending(
  to: ProductRequest,
  path: JsonPath,
  how: Bend,
): (site: ProductServer) => ProductServer {
  return (site) => ({
    async handle(request) {
      const response = await site.handle(request);
      const isIt =
        request.path === to.path &&
        request.method === to.method &&
        request.body === to.body &&
        request.caller.type === to.caller.type;
      if (!isIt || response.status !== 200) return response;
      return { ...response, body: JSON.stringify(bent(JSON.parse(response.body), path, how)) };
    },
  });
}

/** What bad input did beyond what it had to, in sentences. */
export function damage(calm: Collection, after: Collection, { ofItem }: BentAnswer): string[] {
  return [
    ...(ofItem ? lostLists(calm, after) : []),
    ...nonsense(after.evaluation),
    ...untold(calm.evaluation, after.evaluation),
  ];
}

/** A gap of an item that could not even be named; nobody knows what it hides. */
const nameless = /^One |^Not all accounts |fewer accounts/;

/** Lists that were lost over one of their items, and items that were lost besides it without a word. */
function lostLists(calm: Collection, after: Collection): string[] {
  return [...calm.slices].flatMap(([name, before]) => {
    const { items = [], gaps = [] } = after.slices.get(name) ?? {};
    const known = new Set(before.gaps.map(({ reason }) => reason));
    const fresh = gaps.filter(({ reason }) => !known.has(reason));
    const whole = fresh.filter(
      ({ resourceId, reason }) => resourceId === undefined && !nameless.test(reason),
    );
    return whole
      .map(({ reason }) => `${name} is lost: ${reason}`)
      .concat(
        items.length === 0 && before.items.length > 1 && fresh.length === 0
          ? [`${name} is empty without a word`]
          : [],
      );
  });
}

function nonsense({ rules }: Evaluation): string[] {
  return rules.flatMap(({ meta, coverage, results }) => [
    ...(coverage.outcome === 'error' ? [`${meta.id} broke: ${coverage.reason ?? ''}`] : []),
    ...(/NaN|undefined|Invalid Date/.test(JSON.stringify(results))
      ? [`${meta.id} speaks nonsense`]
      : []),
  ]);
}

/** Rules whose finding is that something could not be seen. */
const sightless = new Set(['jira/reduced-visibility', 'confluence/reduced-visibility']);

/** Findings that are gone although their rule says that it saw everything, and findings that are new. */
function untold(calm: Evaluation, after: Evaluation): string[] {
  const rows = new Map(after.rules.map((row) => [row.meta.id, row]));
  return calm.rules.flatMap(({ meta, results }) => {
    const row = rows.get(meta.id);
    const failed = (some: typeof results) =>
      some.flatMap(({ outcome, resource }) => (outcome === 'fail' ? [resource.id] : []));
    const before = failed(results);
    const now = failed(row?.results ?? []);
    const admitted = row?.coverage.outcome !== 'evaluated';
    return [
      ...before
        .filter((id) => !admitted && !now.includes(id))
        .map((id) => `${meta.id} forgets ${id}`),
      ...now
        .filter((id) => !before.includes(id) && !sightless.has(meta.id))
        .map((id) => `${meta.id} accuses ${id}`),
    ];
  });
}
