import path from 'node:path';
import ts from 'typescript';

/**
 * Every field that the slices declare, as `jira.projects: lead.accountId`, sorted: all that a rule can read, since rules
 * see slices by these types only. Fields of lists are named without an index, and a field with keys of its own as `domains.*`.
 */
export function declaredFields(appDir: string): readonly string[] {
  const config = ts.readConfigFile(path.join(appDir, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, appDir);
  const file = path.join(appDir, 'src/domain/slices.ts');
  const program = ts.createProgram([file], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const declaration = source?.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === 'Slices',
  );
  if (declaration === undefined) throw new Error(`${file} declares no Slices.`);
  const fields = checker
    .getTypeAtLocation(declaration)
    .getProperties()
    .flatMap((slice) =>
      fieldsOf(checker, checker.getTypeOfSymbol(slice), '').map(
        (field) => `${slice.name}: ${field}`,
      ),
    );
  return [...new Set(fields)].sort();
}

function fieldsOf(checker: ts.TypeChecker, type: ts.Type, at: string): readonly string[] {
  if (type.isUnion()) return type.types.flatMap((one) => fieldsOf(checker, one, at));
  if (checker.isArrayType(type)) {
    return checker
      .getTypeArguments(type as ts.TypeReference)
      .flatMap((one) => fieldsOf(checker, one, at));
  }
  if ((type.flags & ts.TypeFlags.Object) === 0) return [];
  if (checker.getIndexInfosOfType(type).length > 0) return [`${at}.*`];
  return type.getProperties().flatMap((property) => {
    const name = at === '' ? property.name : `${at}.${property.name}`;
    return [name, ...fieldsOf(checker, checker.getTypeOfSymbol(property), name)];
  });
}

/** Every field that items of a slice really have, named as {@link declaredFields} does but for keys. */
export function filledFields(slice: string, items: readonly unknown[]): ReadonlySet<string> {
  const fields = new Set<string>();
  const visit = (value: unknown, at: string): void => {
    if (Array.isArray(value)) value.forEach((one) => visit(one, at));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (inner === undefined) continue;
        const name = at === '' ? key : `${at}.${key}`;
        fields.add(`${slice}: ${name}`);
        visit(inner, name);
      }
    }
  };
  visit(items, '');
  return fields;
}
