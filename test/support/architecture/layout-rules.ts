// The layout of the tree: names of files and folders, what a room must have, the top level and the lock file.

const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Names that a tool or a habit fixes. */
const FIXED_NAMES = new Set(['README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md', 'CONTRIBUTING.md']);

const VAGUE_FOLDERS = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'lib', 'libs', 'misc', 'shared']);

/** Code, tests and statements are named in kebab case; data files are named by what they hold. */
export function findBadNames(files: readonly string[]): string[] {
  return files
    .filter(path => /^(src|viewer|test|cypher|\.ci)\//.test(path))
    .filter(path => path.split('/').some(part => !KEBAB.test(part) && !FIXED_NAMES.has(part)))
    .map(path => `${path}: not in kebab case`);
}

/** Folders named after nothing. */
export function findVagueFolders(files: readonly string[]): string[] {
  const folders = new Set(files.map(path => path.split('/').slice(0, -1).join('/')));
  return [...folders]
    .filter(folder => folder.split('/').some(part => VAGUE_FOLDERS.has(part)))
    .map(folder => `${folder}: a folder is named after what it holds`);
}

const TOP_LEVEL = new Set([
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'docker-compose.yml'],
  ...['README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md', 'CONTRIBUTING.md'],
  ...['src', 'cypher', 'graph-data', 'viewer', 'test'],
  ...['.ci', '.gitignore', '.gitattributes', '.editorconfig', '.biome.json', '.env.example', '.npmrc', '.nvmrc'],
  ...['.dockerignore', '.github'],
]);

/** Entries of the top level that do not belong there. */
export function findTopLevelGrowth(names: readonly string[]): string[] {
  return names.filter(name => !TOP_LEVEL.has(name)).map(name => `${name}: does not belong at the top level`);
}

export type RoomFiles = { room: string; index: string | undefined; readme: string | undefined };

const README_LINES = { least: 10, most: 30 };
const INDEX_LINES = 30;

/** Rooms without a README.md of 10 to 30 lines or an index.ts that only exports. */
export function findUnfurnishedRooms(rooms: readonly RoomFiles[]): string[] {
  return rooms.flatMap(({ room, index, readme }) => [...judgeReadme(room, readme), ...judgeIndex(room, index)]);
}

function judgeReadme(room: string, readme: string | undefined): string[] {
  if (readme === undefined) return [`src/${room}: no README.md`];
  const lines = readme.trimEnd().split('\n').length;
  const isFitting = lines >= README_LINES.least && lines <= README_LINES.most;
  return isFitting ? [] : [`src/${room}/README.md: ${lines} lines, not ${README_LINES.least} to ${README_LINES.most}`];
}

/** An index.ts exports and does nothing else. */
function judgeIndex(room: string, index: string | undefined): string[] {
  // Nothing may import training, so it needs no door: its programs are run.
  if (index === undefined) return room === 'training' ? [] : [`src/${room}: no index.ts`];
  const lines = index.trimEnd().split('\n').length;
  const bare = index.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replace(/export\s+(type\s+)?(\*|\{[^}]*\})[^;]*;/g, '');
  return [
    ...(lines > INDEX_LINES ? [`src/${room}/index.ts: ${lines} lines, more than ${INDEX_LINES}`] : []),
    ...(bare.trim() === '' ? [] : [`src/${room}/index.ts: does more than export`]),
  ];
}

/** Files that lie in src but in no room. */
export function findRoomlessFiles(files: readonly string[]): string[] {
  return files
    .filter(path => /^src\/[^/]+$/.test(path) && !['src/index.ts', 'src/tsconfig.json'].includes(path))
    .map(path => `${path}: lies in no room`);
}

export type LockFile = {
  packages: Readonly<Record<string, { resolved?: string; optionalDependencies?: Readonly<Record<string, string>> }>>;
};

const REGISTRY = 'https://registry.npmjs.org/';

/** Addresses of other registries, and platform builds that npm left out because this machine does not need them. */
export function findLockFaults(lock: LockFile): string[] {
  return Object.entries(lock.packages).flatMap(([where, { resolved, optionalDependencies }]) => [
    ...(resolved === undefined || resolved.startsWith(REGISTRY) ? [] : [`${where}: comes from ${resolved}`]),
    ...Object.keys(optionalDependencies ?? {})
      .filter(name => !isLocked(lock, where, name))
      .map(name => `${where}: ${name} is not locked (node .ci/complete-lock.mjs)`),
  ]);
}

/** Whether a dependency of a package is found as Node looks for it: below the package, then further up. */
function isLocked(lock: LockFile, where: string, name: string): boolean {
  const ancestors = where.split(/\/?node_modules\//).slice(1);
  const bases = ancestors.map((_, depth) =>
    ancestors
      .slice(0, depth + 1)
      .map(part => `node_modules/${part}/`)
      .join(''),
  );
  return ['', ...bases].some(base => lock.packages[`${base}node_modules/${name}`] !== undefined);
}
