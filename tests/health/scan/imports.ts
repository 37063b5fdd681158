import { posix } from 'node:path';
import ts from 'typescript';
import { walk, type Source } from './source';

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** From the repository's root if it is one of our files, without an ending. */
  readonly target?: string;
  /** Names as the other module calls them; `default` and `*` for those two forms. */
  readonly names: readonly string[];
  /** Gone after compiling. */
  readonly typeOnly: boolean;
}

/** Static and dynamic imports and re-exports of a file. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, names: readonly string[], typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const own = specifier.text.startsWith('.')
      ? { target: posix.join(posix.dirname(source.path), specifier.text) }
      : {};
    found.push({ specifier: specifier.text, names, typeOnly, ...own });
  };
  walk(source.tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, namesOfImport(node), isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, ['*'], node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], ['*'], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, ['*'], true);
    }
  });
  return found;
}

function namesOfImport({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  const named = !bindings
    ? []
    : ts.isNamespaceImport(bindings)
      ? ['*']
      : bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  return importClause?.name ? ['default', ...named] : named;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = importClause.namedBindings;
  return (
    !importClause.name &&
    !!bindings &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((name) => name.isTypeOnly)
  );
}
