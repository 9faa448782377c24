import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { ProductRequest, ProductResponse } from '../../product-server';
import { closeSchemas } from './close-schemas';
import { readDocument, type DocumentNode } from './documents';

/** A published API that answers are held against. */
export interface Contract {
  /** Everything in which an answer departs from the document, as sentences; empty when it obeys. */
  violations(request: ProductRequest, response: ProductResponse): readonly string[];
}

export interface ContractOptions {
  /** The file of the document, e.g. `confluence-v2.json`. */
  readonly document: string;
  /** What stands before the paths of the document in requests, e.g. `/wiki/api/v2`. */
  readonly prefix: string;
}

/** Reads a document for checking. @throws when it is missing */
export function loadContract({ document: name, prefix }: ContractOptions): Contract {
  const document = readDocument(name);
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('int32', true).addFormat('int64', true);
  ajv.addSchema(closeSchemas(document), name);
  const paths = Object.entries(document.paths as Record<string, DocumentNode>);

  function violations(request: ProductRequest, response: ProductResponse): readonly string[] {
    const pathname = request.path.split('?')[0] ?? '';
    const found = paths
      .filter(([path]) => patternOf(prefix + path).test(pathname))
      .sort(([left], [right]) => left.split('{').length - right.split('{').length)[0];
    const operation = found?.[1][request.method.toLowerCase()] as DocumentNode | undefined;
    if (found === undefined || operation === undefined)
      return [`${request.method} ${pathname} is not in ${name}`];
    const answers = operation.responses as Record<string, DocumentNode>;
    const answer = answers[String(response.status)];
    if (answer === undefined)
      return [`${request.method} ${found[0]} does not document status ${String(response.status)}`];
    if (response.status === 204) return response.body === '' ? [] : ['204 comes with a body'];
    const content = (answer.content as DocumentNode | undefined)?.['application/json'];
    if ((content as DocumentNode | undefined)?.schema === undefined) return [];
    const pointer = ['paths', found[0], request.method.toLowerCase(), 'responses']
      .concat(String(response.status), 'content', 'application/json', 'schema')
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = ajv.compile({ $ref: `${name}#/${pointer}` });
    if (validate(JSON.parse(response.body))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  }

  return { violations };
}

function patternOf(path: string): RegExp {
  return new RegExp(
    `^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')}$`,
  );
}
