import type { ProductRequest, ProductResponse } from '../../product-server';
import { answerViolations } from './answer-violations';
import { readDocument } from './documents';
import { findOperation } from './find-operation';
import { requestViolations } from './request-violations';
import { createValidator } from './validator';

/** A published API that requests and answers are held against. */
export interface Contract {
  /** Everything in which an answer departs from the document, as sentences; empty when it obeys. */
  violations(request: ProductRequest, response: ProductResponse): readonly string[];
  /** Everything in which a request departs from the document, as sentences; empty when it obeys. */
  requestViolations(request: ProductRequest): readonly string[];
}

export interface ContractOptions {
  /** The file of the document, e.g. `confluence-v2.json`. */
  readonly document: string;
  /** What stands before the paths of the document in requests, e.g. `/wiki/api/v2`. */
  readonly prefix: string;
  /** Query parameters that every operation takes, described apart from them. Default: none. */
  readonly general?: readonly string[];
}

/** Reads a document for checking. @throws when it is missing */
export function loadContract({ document: name, prefix, general = [] }: ContractOptions): Contract {
  const document = readDocument(name);
  const validator = createValidator(name, document);

  function find({ method, path }: ProductRequest) {
    const [pathname = ''] = path.split('?');
    return pathname.startsWith(prefix)
      ? findOperation(document, method, pathname.slice(prefix.length))
      : undefined;
  }

  function unknown({ method, path }: ProductRequest): readonly string[] {
    return [`${method} ${path.split('?')[0] ?? ''} is not in ${name}`];
  }

  return {
    violations(request, response) {
      const found = find(request);
      if (found === undefined) return unknown(request);
      return answerViolations(request.method, found, { response, validator });
    },
    requestViolations(request) {
      const found = find(request);
      if (found === undefined) return unknown(request);
      return requestViolations(request, found, { document, validator, general });
    },
  };
}
