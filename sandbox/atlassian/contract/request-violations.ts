import type { ProductRequest } from '../../product-server';
import type { DocumentNode } from './documents';
import type { FoundOperation } from './find-operation';
import type { Validator } from './validator';

/** What a request is checked with. */
export interface RequestCheck {
  readonly document: DocumentNode;
  readonly validator: Validator;
  /** Query parameters that every operation of the API takes. */
  readonly general: readonly string[];
}

/** A parameter of an operation, and the steps to its schema. */
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** Deprecated, or gone: the document keeps describing some that are no longer read. */
  readonly withdrawn: boolean;
  readonly schema: readonly string[];
}

/** Everything in which a request departs from what the document says of its operation, as sentences. */
export function requestViolations(
  request: ProductRequest,
  found: FoundOperation,
  check: RequestCheck,
): readonly string[] {
  const what = `${request.method} ${found.path}`;
  const query = new URLSearchParams(request.path.split('?')[1] ?? '');
  const parameters = parametersOf(found, check.document);
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const known = new Set([...inQuery.map(({ name }) => name), ...check.general]);
  return [
    ...(found.operation.deprecated === true ? [`${what} is deprecated`] : []),
    ...[...new Set(query.keys())]
      .filter((name) => !known.has(name))
      .map((name) => `${what} has no parameter "${name}"`),
    ...inQuery
      .filter(({ name, required }) => required && !query.has(name))
      .map(({ name }) => `${what} needs the parameter "${name}"`),
    ...inQuery
      .filter(({ name, withdrawn }) => withdrawn && query.has(name))
      .map(({ name }) => `${what} has withdrawn the parameter "${name}"`),
    ...parameters.flatMap((parameter) => {
      const wrong = wrongValue(parameter, valuesOf(parameter, query, found), check);
      return wrong.map((sentence) => `${what}, parameter "${parameter.name}": ${sentence}`);
    }),
    ...bodyViolations(request.body, found, check).map((sentence) => `${what}, body: ${sentence}`),
  ];
}

function valuesOf(
  { name, in: place }: Parameter,
  query: URLSearchParams,
  { values }: FoundOperation,
): readonly string[] {
  if (place === 'query') return query.getAll(name);
  const value = place === 'path' ? values.get(name) : undefined;
  return value === undefined ? [] : [value];
}

function wrongValue(
  { schema }: Parameter,
  values: readonly string[],
  { document, validator }: RequestCheck,
): readonly string[] {
  const [first] = values;
  if (first === undefined) return [];
  if (lookUp(document, schema).type !== 'array') return validator.text(schema, first);
  return validator.text(schema, values.length > 1 ? values : first.split(','));
}

function bodyViolations(
  body: string | undefined,
  { operation, steps }: FoundOperation,
  { document, validator }: RequestCheck,
): readonly string[] {
  if (operation.requestBody === undefined) return body === undefined ? [] : ['none is taken'];
  const place = resolve(document, [...steps, 'requestBody']);
  const described = lookUp(document, place);
  if (body === undefined) return described.required === true ? ['one is needed'] : [];
  const schema = [...place, 'content', 'application/json', 'schema'];
  const content = (described.content as DocumentNode)['application/json'];
  if ((content as DocumentNode | undefined)?.schema === undefined) return ['JSON is not taken'];
  return validator.json(schema, JSON.parse(body));
}

/** The parameters of an operation, those of its path included. */
function parametersOf(
  { steps, operation }: FoundOperation,
  document: DocumentNode,
): readonly Parameter[] {
  const item = lookUp(document, steps.slice(0, -1));
  const places = [
    ...listed(item).map((at) => [...steps.slice(0, -1), 'parameters', at]),
    ...listed(operation).map((at) => [...steps, 'parameters', at]),
  ];
  return places.map((steps) => {
    const place = resolve(document, steps);
    const { name, in: where, required, deprecated, description } = lookUp(document, place);
    return {
      name: String(name),
      in: String(where),
      required: required === true,
      withdrawn: deprecated === true || String(description).includes('no longer available'),
      schema: resolve(document, [...place, 'schema']),
    };
  });
}

function listed({ parameters }: DocumentNode): readonly string[] {
  return Array.isArray(parameters) ? Object.keys(parameters) : [];
}

/** Steps to where a node really is, references followed. */
function resolve(document: DocumentNode, steps: readonly string[]): readonly string[] {
  const { $ref } = lookUp(document, steps);
  return typeof $ref === 'string' ? resolve(document, $ref.slice(2).split('/')) : steps;
}

function lookUp(document: DocumentNode, steps: readonly string[]): DocumentNode {
  return steps.reduce<DocumentNode>((node, step) => (node[step] ?? {}) as DocumentNode, document);
}
