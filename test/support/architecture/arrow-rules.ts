// Which room may know which: the arrows of the design, the packages that belong to one room, and cycles.
import { builtinModules } from 'node:module';
import ts from 'typescript';
import { findCycles } from './find-cycles.js';
import { type Import, lineOf, type SourceFile, walkTree } from './source-file.js';

/** From left to right. A room imports only from tiers further left; rooms of one tier do not know each other. */
export const TIERS: readonly (readonly string[])[] = [
  ['model', 'failure'],
  ['ontology', 'protocol'],
  ['language'],
  ['read', 'resolve', 'graph'],
  ['extract'],
  ['resources'],
  ['store', 'export'],
  ['query', 'ingest', 'explore'],
  ['server'],
  ['cli'],
];

const leftOf = (tier: number): string[] => TIERS.slice(0, tier).flat();

/** What each room may import. `training` and `evaluate` stand beside the row, and `src/index.ts` is the library's door. */
const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ...TIERS.flatMap((rooms, tier) => rooms.map((room): [string, string[]] => [room, leftOf(tier)])),
  ['cli', [...leftOf(9), 'evaluate']],
  ['training', [...leftOf(6), 'evaluate']],
  ['evaluate', leftOf(8)],
  ['(index)', leftOf(8)],
]);

/** Rooms that also run in a browser. */
const BROWSER_ROOMS = new Set(['model', 'failure', 'protocol', 'ontology', 'language', 'extract', 'resolve', 'graph']);

const NODE_GLOBALS = new Set(['process', 'Buffer', 'require', '__dirname', '__filename', 'setImmediate']);

/** The rooms of the viewer, from left to right; `main.tsx` stands at the end of the row. */
export const VIEWER_TIERS: readonly (readonly string[])[] = [
  ['theme', 'api'],
  ['state'],
  ['words'],
  ['layout', 'export', 'stage'],
  ['panels'],
  ['app'],
];

/** Rooms of src that the viewer may show. */
const VIEWER_MAY_IMPORT = new Set(['model', 'failure', 'graph', 'protocol']);

/** Packages that one folder alone may know. */
const OWNED_PACKAGES: readonly { package: string; folder: string }[] = [
  { package: 'sigma', folder: 'viewer/stage/' },
  { package: 'hono', folder: 'src/server/' },
  { package: 'neo4j-driver', folder: 'src/store/neo4j/' },
];

/** The room that a file of src lies in; `(index)` for src/index.ts. */
export function roomOf(path: string): string | undefined {
  const [top, room, ...rest] = path.split('/');
  if (top !== 'src' || room === undefined) return undefined;
  return rest.length === 0 ? '(index)' : room;
}

const at = (file: SourceFile, { line }: Import): string => `${file.path}:${line}`;

/** Imports that point rightwards, sideways, or from a room that the design does not have. */
export function findWrongArrows(files: readonly SourceFile[]): string[] {
  return eachImport(files, (file, item) => {
    const from = roomOf(file.path);
    const to = item.target === undefined ? undefined : roomOf(item.target);
    if (from === undefined || to === undefined || from === to) return undefined;
    const allowed = ALLOWED.get(from);
    if (allowed === undefined) return `${at(file, item)}: src/${from} is no room of the design`;
    return allowed.includes(to) ? undefined : `${at(file, item)}: ${from} must not import ${to}`;
  });
}

/** Imports that reach past another room's index.ts, or that leave src altogether. */
export function findReachesPastIndex(files: readonly SourceFile[]): string[] {
  return eachImport(files, (file, item) => {
    const from = roomOf(file.path);
    if (from === undefined || item.target === undefined) return undefined;
    const to = roomOf(item.target);
    if (to === undefined) return `${at(file, item)}: ${item.specifier} leaves src`;
    const isDoor = item.target === `src/${to}/index.ts`;
    return from === to || isDoor ? undefined : `${at(file, item)}: ${item.specifier} reaches past src/${to}/index.ts`;
  });
}

/** Node modules in code that must run in a browser, with or without the prefix `node:`. */
export function findNodeInBrowserRooms(files: readonly SourceFile[]): string[] {
  return eachImport(files.filter(isForBrowser), (file, item) => {
    const isNode = item.specifier.startsWith('node:') || builtinModules.includes(item.specifier);
    return isNode ? `${at(file, item)}: ${item.specifier} does not exist in a browser` : undefined;
  });
}

/** Names that only Node defines, used as values in code that must run in a browser. */
export function findNodeGlobals(files: readonly SourceFile[]): string[] {
  return files.filter(isForBrowser).flatMap(file => {
    const problems: string[] = [];
    walkTree(file.tree, node => {
      if (!ts.isIdentifier(node) || !NODE_GLOBALS.has(node.text) || isMemberName(node)) return;
      problems.push(`${file.path}:${lineOf(file.tree, node.getStart())}: ${node.text} does not exist in a browser`);
    });
    return problems;
  });
}

function isForBrowser({ path }: SourceFile): boolean {
  const room = roomOf(path);
  return path.startsWith('viewer/') || (room !== undefined && BROWSER_ROOMS.has(room));
}

/** `x.process` and `{ process: 1 }` name a member, not the global. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  const isAccess = ts.isPropertyAccessExpression(parent) && parent.name === node;
  return isAccess || ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node);
}

/** Packages used outside the one folder that may know them. */
export function findStrayPackages(files: readonly SourceFile[]): string[] {
  return eachImport(files, (file, item) => {
    const owned = OWNED_PACKAGES.find(
      ({ package: name }) => item.specifier === name || item.specifier.startsWith(`${name}/`),
    );
    const isProduct = file.path.startsWith('src/') || file.path.startsWith('viewer/');
    if (owned === undefined || !isProduct || file.path.startsWith(owned.folder)) return undefined;
    return `${at(file, item)}: ${owned.package} belongs to ${owned.folder} alone`;
  });
}

/** What the viewer imports of src beyond the rooms that it may show. */
export function findViewerReaches(files: readonly SourceFile[]): string[] {
  return eachImport(files, (file, item) => {
    if (!file.path.startsWith('viewer/') || item.target === undefined) return undefined;
    const room = roomOf(item.target);
    if (room === undefined) return undefined;
    const isAllowed = VIEWER_MAY_IMPORT.has(room) && item.target === `src/${room}/index.ts`;
    return isAllowed ? undefined : `${at(file, item)}: the viewer must not import ${item.specifier}`;
  });
}

/** Imports between rooms of the viewer that point rightwards or sideways, or reach past a room's door where it has one. */
export function findWrongViewerArrows(files: readonly SourceFile[]): string[] {
  const tierOf = (path: string): number => {
    const room = path.startsWith('viewer/') ? path.split('/')[1] : undefined;
    return room?.includes('.') ? VIEWER_TIERS.length : VIEWER_TIERS.findIndex(rooms => rooms.includes(room ?? ''));
  };
  return eachImport(files, (file, item) => {
    if (!file.path.startsWith('viewer/') || item.target?.startsWith('viewer/') !== true) return undefined;
    const [, from] = file.path.split('/');
    const [, to] = item.target.split('/');
    if (from === to) return undefined;
    const [left, right] = [tierOf(item.target), tierOf(file.path)];
    if (left === -1 || right === -1)
      return `${at(file, item)}: viewer/${left === -1 ? to : from} is no room of the viewer`;
    return left < right ? undefined : `${at(file, item)}: viewer/${from} must not import viewer/${to}`;
  });
}

/** Files that import each other in a ring; types count too, for a ring is a ring to the reader. */
export function findImportCycles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(file => file.path));
  const edges = new Map(
    files.map(file => [
      file.path,
      file.imports.flatMap(({ target }) =>
        (target === undefined ? [] : [target, `${target}x`]).filter(path => known.has(path)),
      ),
    ]),
  );
  return findCycles(edges).map(cycle => [...cycle, cycle[0]].join(' -> '));
}

function eachImport(
  files: readonly SourceFile[],
  judge: (file: SourceFile, item: Import) => string | undefined,
): string[] {
  return files.flatMap(file => file.imports.flatMap(item => judge(file, item) ?? []));
}
