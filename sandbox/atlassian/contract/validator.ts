import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { closeSchemas } from './close-schemas';
import type { DocumentNode } from './documents';

/** Checks values against schemas inside one document. */
export interface Validator {
  /** What is wrong with a value, as sentences. `steps` lead from the root of the document to the schema. */
  json(steps: readonly string[], value: unknown): readonly string[];
  /** The same for what stands in an address, where everything is text. */
  text(steps: readonly string[], value: string | readonly string[]): readonly string[];
}

/** Makes a validator that knows every property by name, and compiles each schema once. */
export function createValidator(name: string, document: DocumentNode): Validator {
  const closed = closeSchemas(document);
  const strict = ajvFor(name, closed, false);
  const coercing = ajvFor(name, closed, true);
  const compiled = new Map<string, ReturnType<Ajv['compile']>>();

  function check(ajv: Ajv, schema: object, value: unknown): readonly string[] {
    const key = JSON.stringify([ajv === strict, schema]);
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  }

  return {
    json: (steps, value) => check(strict, { $ref: refOf(name, steps) }, value),
    text: (steps, value) =>
      check(
        coercing,
        { type: 'object', properties: { value: { $ref: refOf(name, steps) } } },
        { value },
      ),
  };
}

function ajvFor(name: string, document: DocumentNode, coerces: boolean): Ajv {
  const ajv = new Ajv({
    strict: false,
    validateSchema: false,
    allErrors: true,
    ...(coerces ? { coerceTypes: 'array' } : {}),
  });
  addFormats(ajv);
  ajv.addFormat('int32', true).addFormat('int64', true);
  ajv.addSchema(document, name);
  return ajv;
}

function refOf(name: string, steps: readonly string[]): string {
  const escaped = steps.map((step) =>
    encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  return `${name}#/${escaped.join('/')}`;
}
