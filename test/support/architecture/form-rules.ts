// The form of the code: sizes of files and functions, names, first lines, and what no file may hold.
import ts from 'typescript';
import { lineOf, type SourceFile, walkTree } from './source-file.js';

const HARD_LINES = 400;
const USUAL_LINES = 220;
const USUAL_SHARE = 0.9;
const MEDIAN_LINES = 100;
export const FUNCTION_LINES = 40;
export const FUNCTION_HARD_LINES = 60;

/** Files over the hard stop, and a tree whose usual file has grown too long. */
export function findLongFiles(files: readonly SourceFile[]): string[] {
  const sizes = files.map(file => file.lines).sort((a, b) => a - b);
  const problems = files
    .filter(file => file.lines > HARD_LINES)
    .map(file => `${file.path}: ${file.lines} lines, more than ${HARD_LINES}`);
  const usual = sizes.filter(lines => lines <= USUAL_LINES).length;
  if (usual < USUAL_SHARE * sizes.length) {
    problems.push(`only ${usual} of ${sizes.length} files have at most ${USUAL_LINES} lines`);
  }
  const median = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  if (median > MEDIAN_LINES) problems.push(`the median file has ${median} lines, more than ${MEDIAN_LINES}`);
  return problems;
}

/** Functions over a number of lines, as `path: name (lines)`. */
export function findLongFunctions(files: readonly SourceFile[], limit: number): string[] {
  return files.flatMap(file => {
    const problems: string[] = [];
    walkTree(file.tree, node => {
      if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
      const lines = lineOf(file.tree, node.getEnd()) - lineOf(file.tree, node.getStart()) + 1;
      if (lines > limit) problems.push(`${file.path}: ${nameOf(node)} (${lines} lines)`);
    });
    return problems;
  });
}

function nameOf(node: ts.SignatureDeclaration): string {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return named?.getText() ?? `function in line ${lineOf(node.getSourceFile(), node.getStart())}`;
}

/** `any`, enums, default exports, casts through `unknown` and assertions that a value is there. */
export function findForbiddenSyntax(files: readonly SourceFile[]): string[] {
  return files.flatMap(file => {
    const problems: string[] = [];
    walkTree(file.tree, node => {
      const what = forbiddenSyntax(node);
      if (what !== undefined) problems.push(`${file.path}:${lineOf(file.tree, node.getStart())}: ${what}`);
    });
    return problems;
  });
}

function forbiddenSyntax(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isEnumDeclaration(node)) return 'enum';
  if (ts.isNonNullExpression(node)) return 'non-null assertion';
  if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) {
    const isCase = ts.isDefaultClause(node.parent);
    return isCase ? undefined : 'default export';
  }
  if (ts.isExportSpecifier(node) && node.name.text === 'default') return 'default export';
  if (ts.isAsExpression(node) && ts.isAsExpression(node.expression)) {
    return node.expression.type.kind === ts.SyntaxKind.UnknownKeyword ? 'cast through unknown' : undefined;
  }
  return undefined;
}

/** The patterns are written so that this file does not match itself. */
const FORBIDDEN_WORDS: readonly RegExp[] = [
  /@ts-(?:ignore|nocheck|expect-error)\b/,
  /\b(?:TOD[O]|FIXM[E]|XX[X]|HAC[K])\b/,
];

/** Switched-off checks and notes of work not done. */
export function findForbiddenWords(files: readonly { path: string; text: string }[]): string[] {
  return findLines(files, FORBIDDEN_WORDS);
}

const CYPHER: readonly RegExp[] = [
  /\b(?:MATCH|MERGE|CREATE)\s*\(/,
  /\bUNWIND\s+\$/,
  /\b(?:DETACH DELETE|LOAD CSV FROM|CREATE CONSTRAINT|CREATE INDEX)\b/,
];

/** Cypher belongs in cypher/, one statement per file; not in strings, templates or comments. */
export function findCypher(files: readonly SourceFile[]): string[] {
  return findLines(files, CYPHER);
}

/** Folders of one machine: whoever clones the repository has others. */
const MACHINE_PATHS: readonly RegExp[] = [/(?<![\w.:/-])\/(?:work|root)\/\w/, /\/tmp\/bash_jobs/];

export function findMachinePaths(files: readonly { path: string; text: string }[]): string[] {
  return findLines(files, MACHINE_PATHS);
}

function findLines(files: readonly { path: string; text: string }[], patterns: readonly RegExp[]): string[] {
  return files
    .filter(({ text }) => patterns.some(pattern => pattern.test(text)))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const hit = patterns.map(pattern => pattern.exec(line)?.[0]).find(found => found !== undefined);
        return hit === undefined ? [] : [`${path}:${index + 1}: ${hit}`];
      }),
    );
}

/** Files whose first line (after `#!`) is not a comment that says what they are for; index.ts needs none. */
export function findMissingPurpose(files: readonly { path: string; text: string }[]): string[] {
  return files
    .filter(({ path }) => !/(^|\/)index\.tsx?$/.test(path))
    .filter(({ text }) => {
      const [first = '', second = ''] = text.split('\n');
      return !/^(\/\/|\/\*\*?) ?\S.{8}/.test(first.startsWith('#!') ? second : first);
    })
    .map(({ path }) => `${path}: the first line does not say what the file is for`);
}
