import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { productAt } from '../forge/egress/product-egress';
import type { ProductRequest } from '../product-server';

/** One place in the app's code that asks a product something. */
export interface AppOperation {
  readonly product: ProductRequest['product'];
  readonly method: string;
  /** As requests have it, without the query; values stand as `{}`. */
  readonly path: string;
  /** Relative to the app, with the line. */
  readonly place: string;
}

/**
 * Finds every `apiPath` template of a source file. Its method is the one of the object it stands in, or else the only
 * one that the file names, or GET where none is named: then another file reads a list from it.
 * @throws when a template's method cannot be told, naming the place
 */
export function operationsIn(appDir: string, file: string): readonly AppOperation[] {
  const text = readFileSync(path.join(appDir, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const methods = new Set<string>();
  const templates: ts.TaggedTemplateExpression[] = [];
  visit(source, (node) => {
    if (ts.isObjectLiteralExpression(node)) methods.add(methodOf(node) ?? '');
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'apiPath') {
      templates.push(node);
    }
  });
  methods.delete('');

  return templates.map((template) => {
    const line = source.getLineAndCharacterOfPosition(template.getStart()).line + 1;
    const place = `${file}:${line}`;
    const [only = 'GET'] = methods;
    const method = methodAround(template) ?? (methods.size > 1 ? undefined : only);
    if (method === undefined) throw new Error(`${place} does not say its method beside the path.`);
    return { ...addressed(pathOf(template)), method, place };
  });
}

/** Paths of Bitbucket begin with a noun; its transport knows the version. */
function addressed(path: string): Pick<AppOperation, 'product' | 'path'> {
  if (/^\/(rest|wiki|_edge|gateway)\//.test(path)) {
    return { product: productAt({ pathname: path }), path };
  }
  if (path.startsWith('/admin/')) return { product: 'organization', path };
  return { product: 'bitbucket', path: `/2.0${path}` };
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function methodAround(node: ts.Node): string | undefined {
  for (let parent = node.parent; !ts.isSourceFile(parent); parent = parent.parent) {
    const method = ts.isObjectLiteralExpression(parent) ? methodOf(parent) : undefined;
    if (method !== undefined) return method;
  }
  return undefined;
}

function methodOf(object: ts.ObjectLiteralExpression): string | undefined {
  for (const property of object.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== 'method') continue;
    if (ts.isStringLiteral(property.initializer)) return property.initializer.text;
  }
  return undefined;
}

function pathOf({ template }: ts.TaggedTemplateExpression): string {
  const text = ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('{}');
  return text.replace(/\?.*$/, '');
}
