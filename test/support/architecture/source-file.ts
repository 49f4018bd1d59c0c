// A source file as the rules of architecture see it: its path, its text, its syntax tree and what it imports.
import { posix } from 'node:path';
import ts from 'typescript';

export type Import = {
  /** As written: `../model/index.js`, `node:fs`, `zod`. */
  specifier: string;
  /** Path from the repository's root of the file that a relative specifier names; absent for packages. */
  target: string | undefined;
  line: number;
};

export type SourceFile = {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
  lines: number;
  tree: ts.SourceFile;
  imports: readonly Import[];
};

/** Parses one file. The path need not exist: that is how a rule is shown a bad example. */
export function sourceFile(path: string, text: string): SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const imports = findSpecifiers(tree).map(({ specifier, node }) => ({
    specifier,
    target: specifier.startsWith('.') ? resolveImport(path, specifier) : undefined,
    line: lineOf(tree, node.getStart()),
  }));
  return { path, text, lines: countLines(text), tree, imports };
}

/** Visits every node below the root, parents first. */
export function walkTree(node: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(node, child => {
    visit(child);
    walkTree(child, visit);
  });
}

/** Line of an offset, counted from 1. */
export function lineOf(tree: ts.SourceFile, offset: number): number {
  return tree.getLineAndCharacterOfPosition(offset).line + 1;
}

function findSpecifiers(tree: ts.SourceFile): { specifier: string; node: ts.Node }[] {
  const found: { specifier: string; node: ts.Node }[] = [];
  walkTree(tree, node => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.push({ specifier, node });
  });
  return found;
}

/** Every way that TypeScript has of naming another module: import, export from, import(), import type, require. */
function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const isLoader =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require');
  return isLoader ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function resolveImport(from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier);
  return path.replace(/\.js(x?)$/, '.ts$1');
}

function countLines(text: string): number {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
