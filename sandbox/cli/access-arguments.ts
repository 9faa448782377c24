import type { CutQuestion } from '../../src/access/map/answers/cut';
import { graphFormats } from '../../src/contract';
import type { AccessChange, GraphFormat } from '../../src/contract';
import { ConfigurationError } from '../live/configuration-error';
import { changeForms, readChange } from './access-changes';
import { requireDifferent } from './different-files';
import { named, oneOf, optional, parseOptions } from './arguments';

export const answerFormats = ['text', 'json'] as const;

/** What is asked of the access map. */
export type AccessQuestion =
  | { readonly ask: 'who-can'; readonly permission: string; readonly resource: string }
  | { readonly ask: 'reach'; readonly principal: string }
  | { readonly ask: 'what-if'; readonly changes: readonly AccessChange[] }
  | ({ readonly ask: 'cut' } & CutQuestion)
  | { readonly ask: 'shadow-admins'; readonly resource?: string }
  | {
      readonly ask: 'compare';
      /** File of the later snapshot. */
      readonly to: string;
      readonly principal?: string;
      readonly resource?: string;
    }
  | { readonly ask: 'export'; readonly as: GraphFormat }
  | { readonly ask: 'search'; readonly text: string };

/** What the command line asks for. */
export interface AccessArguments {
  /** Where the facts come from: a site that is scanned, or a snapshot that was saved. */
  readonly source: { readonly site: string } | { readonly snapshot: string };
  readonly question?: AccessQuestion;
  readonly format: (typeof answerFormats)[number];
  /** Where the answer goes instead of standard output. */
  readonly output?: string;
  /** Where the snapshot is written. */
  readonly save?: string;
}

export const accessUsage = `Usage: npm run --silent access -- QUESTION [options]

Questions:
  --who-can PERMISSION RESOURCE   who can do it, and by which paths
  --reach PRINCIPAL               what an account, app, group or token can reach, and how much harm it can do
  --what-if CHANGE                who would lose and gain what; give it again for more changes
  --cut PERMISSION RESOURCE       the fewest changes that end it for everybody, or only for those of
                                  --from PRINCIPAL, while those of --keep ACCOUNT stay in
  --shadow-admins [RESOURCE]      who can become administrator by one step, of everything or of one resource
  --compare FILE                  what changed from the snapshot of --snapshot to that of FILE: for everybody, or only
                                  --of PRINCIPAL, and on everything, or only --on RESOURCE
  --export FORMAT                 the whole map as ${graphFormats.join(' or ')}
  --search TEXT                   what the map knows by a name, key or id

PERMISSION is read, write, administer, share or export, or the product's own name such as BROWSE_PROJECTS.
RESOURCE and PRINCIPAL are type/id, such as jira:project/10012, jira:project/PAY, account/… or group/jira-admins.

CHANGE is one of these, in quotes:
${changeForms}

Options:
  --site SITE        demo (default), the file of a world, or live
  --snapshot FILE    ask a saved snapshot instead of a site
  --save FILE        save what was scanned; compressed when FILE ends in .gz
  --format FORMAT    ${answerFormats.join(', ')}; default text
  --output FILE      write the answer to a file instead of standard output

Exit codes: 0 answered, 2 bad usage or configuration.
`;

/**
 * Reads the arguments of the access command.
 * @returns `help` when that is asked for
 * @throws {ConfigurationError} on anything it does not know
 */
export function accessArguments(args: readonly string[]): AccessArguments | 'help' {
  const { values, positionals } = parseOptions(
    args,
    {
      help: { type: 'boolean', short: 'h' },
      'who-can': { type: 'string' },
      reach: { type: 'string' },
      'what-if': { type: 'string', multiple: true },
      cut: { type: 'string' },
      from: { type: 'string', multiple: true },
      keep: { type: 'string', multiple: true },
      'shadow-admins': { type: 'boolean' },
      compare: { type: 'string' },
      of: { type: 'string' },
      export: { type: 'string' },
      on: { type: 'string' },
      search: { type: 'string' },
      site: { type: 'string' },
      snapshot: { type: 'string' },
      save: { type: 'string' },
      format: { type: 'string' },
      output: { type: 'string' },
    },
    true,
  );
  if (values.help === true) return 'help';
  const question = questionOf(values, positionals);
  const save = named('--save', values.save);
  if (question === undefined && save === undefined) {
    throw new ConfigurationError('There is no question; --help shows those that can be asked.');
  }
  requireUsed(values, question);
  return {
    source: sourceOf(values),
    format: oneOf('--format', answerFormats, values.format) ?? 'text',
    ...optional('question', question),
    ...optional('output', named('--output', values.output)),
    ...optional('save', save),
  };
}

interface OutputValues {
  readonly format?: string;
  readonly output?: string;
  readonly save?: string;
  readonly snapshot?: string;
  readonly compare?: string;
}

/** @throws {ConfigurationError} when an option would do nothing, or a file would be written over */
function requireUsed(values: OutputValues, question: AccessQuestion | undefined): void {
  const { format, output, save, snapshot, compare } = values;
  for (const [option, value] of [
    ['--output', output],
    ['--format', format],
  ] as const) {
    if (question === undefined && value !== undefined) {
      throw new ConfigurationError(`${option} needs a question.`);
    }
  }
  if (question?.ask === 'export' && format !== undefined) {
    throw new ConfigurationError('--format does not belong to --export, which names its own.');
  }
  requireDifferent(
    [
      ['--output', output],
      ['--save', save],
    ],
    [
      ['--snapshot', snapshot],
      ['--compare', compare],
    ],
  );
}

function sourceOf(values: { site?: string; snapshot?: string }): AccessArguments['source'] {
  const snapshot = named('--snapshot', values.snapshot);
  const site = named('--site', values.site);
  if (snapshot === undefined) return { site: site ?? 'demo' };
  if (site === undefined) return { snapshot };
  throw new ConfigurationError('--site and --snapshot cannot be asked at once.');
}

/** Questions that name a resource without an option. */
const takingResource: ReadonlySet<AccessQuestion['ask']> = new Set<AccessQuestion['ask']>([
  'who-can',
  'cut',
  'shadow-admins',
]);

interface QuestionValues {
  readonly 'who-can'?: string;
  readonly reach?: string;
  readonly 'what-if'?: string[];
  readonly cut?: string;
  readonly from?: string[];
  readonly keep?: string[];
  readonly 'shadow-admins'?: boolean;
  readonly compare?: string;
  readonly of?: string;
  readonly export?: string;
  readonly on?: string;
  readonly search?: string;
}

function questionOf(
  values: QuestionValues,
  positionals: readonly string[],
): AccessQuestion | undefined {
  const [resource, ...rest] = positionals;
  const about = (option: string) => {
    if (resource !== undefined) return resource;
    throw new ConfigurationError(`${option} needs a permission and a resource.`);
  };
  const permission = named('--who-can', values['who-can']);
  const principal = named('--reach', values.reach);
  const cut = named('--cut', values.cut);
  const compare = named('--compare', values.compare);
  const graph = oneOf('--export', graphFormats, values.export);
  const text = named('--search', values.search);
  const { 'what-if': changes, from = [], keep = [] } = values;
  const questions: AccessQuestion[] = [
    ...(permission === undefined
      ? []
      : [{ ask: 'who-can' as const, permission, resource: about('--who-can') }]),
    ...(principal === undefined ? [] : [{ ask: 'reach' as const, principal }]),
    ...(changes === undefined
      ? []
      : [{ ask: 'what-if' as const, changes: changes.map(readChange) }]),
    ...(cut === undefined
      ? []
      : [{ ask: 'cut' as const, permission: cut, resource: about('--cut'), from, keep }]),
    ...(values['shadow-admins'] === true
      ? [{ ask: 'shadow-admins' as const, ...optional('resource', resource) }]
      : []),
    ...(compare === undefined
      ? []
      : [
          {
            ask: 'compare' as const,
            to: compare,
            ...optional('principal', named('--of', values.of)),
            ...optional('resource', named('--on', values.on)),
          },
        ]),
    ...(graph === undefined ? [] : [{ ask: 'export' as const, as: graph }]),
    ...(text === undefined ? [] : [{ ask: 'search' as const, text }]),
  ];
  const [question, another] = questions;
  if (another !== undefined) {
    throw new ConfigurationError('Only one question can be asked at once.');
  }
  const takesResource = question !== undefined && takingResource.has(question.ask);
  const [left] = takesResource ? rest : positionals;
  if (left !== undefined) {
    throw new ConfigurationError(`"${left}" belongs to no question; --help shows the options.`);
  }
  if (question?.ask !== 'cut' && from.length + keep.length > 0) {
    throw new ConfigurationError('--from and --keep belong to --cut.');
  }
  if (compare === undefined && (values.of !== undefined || values.on !== undefined)) {
    throw new ConfigurationError('--of and --on belong to --compare.');
  }
  return question;
}
