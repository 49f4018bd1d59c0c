// The guard rails: arrows between rooms, sizes, names, no stray Cypher. Every rule is also shown a bad example.
import { describe, expect, it } from '@jest/globals';
import * as arrows from './support/architecture/arrow-rules.js';
import * as form from './support/architecture/form-rules.js';
import * as layout from './support/architecture/layout-rules.js';
import { listFiles, listTopLevel, readSources, readText } from './support/architecture/read-tree.js';
import { sourceFile } from './support/architecture/source-file.js';

/** Functions between 40 and 60 lines that are better whole; each as `path: name (lines)`, with the reason beside it. */
const LONG_BUT_WHOLE: readonly string[] = [
  // Eight sums in eight variables: in an array they would be two to three times slower.
  'src/language/neural/multiply.ts: multiply (49 lines)',
  // Markup is longer than code: each is one element with its handlers, and would be harder to read in pieces.
  'viewer/app/context-menu.tsx: ContextMenu (43 lines)',
  'viewer/app/tabs.tsx: Tabs (41 lines)',
  'viewer/panels/confidence-filter.tsx: ConfidenceFilter (41 lines)',
  'viewer/panels/facet-section.tsx: FacetSection (41 lines)',
  'viewer/panels/views-dialog.tsx: ShareForm (42 lines)',
];

const files = listFiles();
const sources = readSources(files);
const product = sources.filter(({ path }) => /^(src|viewer)\//.test(path));
const code = files
  .filter(path => /^(src|viewer|test|\.ci)\/.*\.(ts|tsx|js|mjs)$/.test(path))
  .map(path => ({ path, text: readText(path) }));
const roomNames = [...new Set(product.map(({ path }) => /^src\/([^/]+)\//.exec(path)?.[1]))].filter(
  room => room !== undefined,
);
const rooms = roomNames.map(room => ({
  room,
  index: files.includes(`src/${room}/index.ts`) ? readText(`src/${room}/index.ts`) : undefined,
  readme: files.includes(`src/${room}/README.md`) ? readText(`src/${room}/README.md`) : undefined,
}));

/** One line of code in one file. */
const example = (path: string, text: string) => [sourceFile(path, text)];

describe('the arrows', () => {
  it('point leftwards in every room', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(arrows.findWrongArrows(product)).toEqual([]);
  });

  it.each([
    ['src/model/claim.ts', "import { Failure } from '../failure/index.js';", 'model must not import failure'],
    ['src/graph/project.ts', "export { identify } from '../resolve/index.js';", 'graph must not import resolve'],
    ['src/store/store.ts', "import type { Report } from '../ingest/index.js';", 'store must not import ingest'],
    ['src/query/run.ts', "type Train = import('../training/index.js').Train;", 'query must not import training'],
    ['src/server/routes.ts', "const late = await import('../cli/index.js');", 'server must not import cli'],
    ['src/evaluate/main.ts', "import { serve } from '../server/index.js';", 'evaluate must not import server'],
    ['src/index.ts', "export * from './cli/index.js';", '(index) must not import cli'],
    ['src/tools/sort.ts', "import { Claim } from '../model/index.js';", 'src/tools is no room of the design'],
  ])('are wrong in %s with %s', (path, text, problem) => {
    expect(arrows.findWrongArrows(example(path, text))).toEqual([`${path}:1: ${problem}`]);
  });

  it('may point anywhere leftwards, and inside a room', () => {
    const text =
      "import { Claim } from '../model/index.js';\nimport { sort } from './sort.js';\nimport * as z from 'zod';";
    expect(arrows.findWrongArrows(example('src/cli/main.ts', text))).toEqual([]);
  });

  it("end at another room's index.ts", () => {
    expect(arrows.findReachesPastIndex(product)).toEqual([]);

    const reaching = example('src/store/store.ts', "import { Claim } from '../model/claim.js';");
    expect(arrows.findReachesPastIndex(reaching)).toEqual([
      'src/store/store.ts:1: ../model/claim.js reaches past src/model/index.ts',
    ]);
    const leaving = example('src/store/store.ts', "import { stage } from '../../viewer/stage/index.js';");
    expect(arrows.findReachesPastIndex(leaving)).toHaveLength(1);
  });

  it('never form a ring', () => {
    expect(arrows.findImportCycles(product)).toEqual([]);

    const ring = [
      sourceFile('src/graph/a.ts', "import { b } from './b.js';"),
      sourceFile('src/graph/b.ts', "import type { C } from './c.js';"),
      sourceFile('src/graph/c.ts', "export { a } from './a.js';\nimport { d } from './d.js';"),
      sourceFile('src/graph/d.ts', ''),
    ];
    expect(arrows.findImportCycles(ring)).toEqual([
      'src/graph/a.ts -> src/graph/b.ts -> src/graph/c.ts -> src/graph/a.ts',
    ]);
  });

  it('lead from the viewer to model, failure and graph alone', () => {
    expect(arrows.findViewerReaches(product)).toEqual([]);
    expect(
      arrows.findViewerReaches(example('viewer/api/load.ts', "import { open } from '../../src/store/index.js';")),
    ).toHaveLength(1);
    expect(
      arrows.findViewerReaches(example('viewer/api/load.ts', "import { Fact } from '../../src/model/index.js';")),
    ).toEqual([]);
  });
});

describe('the rooms of the viewer', () => {
  it('know only rooms to their left', () => {
    expect(arrows.findWrongViewerArrows(product)).toEqual([]);

    const panel = example('viewer/panels/list-panel.tsx', "import { createApp } from '../app/index.js';");
    expect(arrows.findWrongViewerArrows(panel)).toEqual([
      'viewer/panels/list-panel.tsx:1: viewer/panels must not import viewer/app',
    ]);
    const strange = example('viewer/app/shell.tsx', "import { sort } from '../tools/sort.js';");
    expect(arrows.findWrongViewerArrows(strange)).toHaveLength(1);
    const right = example('viewer/main.tsx', "import { startApp } from './app/index.js';");
    expect(arrows.findWrongViewerArrows(right)).toEqual([]);
  });

  it('are furnished with a README.md', () => {
    const names = arrows.VIEWER_TIERS.flat();
    expect(names.filter(room => !files.includes(`viewer/${room}/README.md`))).toEqual([]);
  });
});

describe('what runs in a browser', () => {
  it('imports nothing of Node', () => {
    expect(arrows.findNodeInBrowserRooms(product)).toEqual([]);

    for (const specifier of ['node:fs', 'path']) {
      const text = `import * as it from '${specifier}';`;
      expect(arrows.findNodeInBrowserRooms(example('src/language/split.ts', text))).toHaveLength(1);
      expect(arrows.findNodeInBrowserRooms(example('src/store/open.ts', text))).toEqual([]);
    }
  });

  it('uses no global of Node', () => {
    expect(arrows.findNodeGlobals(product)).toEqual([]);
    expect(arrows.findNodeGlobals(example('src/extract/find.ts', 'const x = process.env;'))).toHaveLength(1);
    expect(arrows.findNodeGlobals(example('src/extract/find.ts', 'const x = step.process();'))).toEqual([]);
  });

  it('leaves sigma to the stage and the Neo4j driver to its store', () => {
    expect(arrows.findStrayPackages(product)).toEqual([]);
    expect(arrows.findStrayPackages(example('viewer/panels/list.ts', "import Sigma from 'sigma';"))).toHaveLength(1);
    expect(arrows.findStrayPackages(example('src/query/run.ts', "import neo4j from 'neo4j-driver';"))).toHaveLength(1);
    expect(arrows.findStrayPackages(example('src/store/neo4j/open.ts', "import neo4j from 'neo4j-driver';"))).toEqual(
      [],
    );
  });
});

describe('the code', () => {
  it('holds no Cypher', () => {
    expect(form.findCypher(product)).toEqual([]);

    for (const text of [
      'const q = `MATCH (n) RETURN n`;',
      "run('MERGE (n:Entity {id: $id})');",
      '// UNWIND $rows AS row',
      "run('CREATE CONSTRAINT a');",
    ]) {
      expect(form.findCypher(example('src/store/neo4j/put.ts', text))).toHaveLength(1);
    }
    expect(form.findCypher(example('src/graph/match.ts', 'const match = matches(n); // a MATCH is found'))).toEqual([]);
  });

  it('keeps files short', () => {
    expect(form.findLongFiles(product)).toEqual([]);

    const lines = (count: number) => sourceFile(`src/graph/file-${count}.ts`, 'x;\n'.repeat(count));
    expect(form.findLongFiles([lines(401)])).toEqual([
      'src/graph/file-401.ts: 401 lines, more than 400',
      'only 0 of 1 files have at most 220 lines',
      'the median file has 401 lines, more than 100',
    ]);
    expect(form.findLongFiles([lines(10), lines(101), lines(101)])).toEqual([
      'the median file has 101 lines, more than 100',
    ]);
  });

  it('keeps functions within 40 lines, save those named above, and all within 60', () => {
    const long = form.findLongFunctions(product, form.FUNCTION_LINES);
    expect(long.filter(name => !LONG_BUT_WHOLE.includes(name))).toEqual([]);
    expect(LONG_BUT_WHOLE.filter(name => !long.includes(name))).toEqual([]);
    expect(form.findLongFunctions(product, form.FUNCTION_HARD_LINES)).toEqual([]);

    const body = `{\n${'x;\n'.repeat(40)}}`;
    expect(
      form.findLongFunctions(example('src/graph/a.ts', `function first() ${body}\nconst second = () => ${body};`), 40),
    ).toEqual(['src/graph/a.ts: first (42 lines)', 'src/graph/a.ts: second (42 lines)']);
  });

  it('has no any, enum, default export, cast through unknown or non-null assertion', () => {
    const isConfig = (path: string) => path.endsWith('jest.config.js');
    expect(form.findForbiddenSyntax(sources.filter(({ path }) => !isConfig(path)))).toEqual([]);

    for (const [text, what] of [
      ['let x: any;', 'any'],
      ['enum Colour { Red }', 'enum'],
      ['export default 1;', 'default export'],
      ['export default function f() {}', 'default export'],
      ['export { f as default };', 'default export'],
      ['const x = y as unknown as string;', 'cast through unknown'],
      ['const x = y!.z;', 'non-null assertion'],
    ] as const) {
      expect(form.findForbiddenSyntax(example('src/graph/a.ts', text))).toEqual([`src/graph/a.ts:1: ${what}`]);
    }
    const fine = "import neo4j from 'neo4j-driver';\nswitch (x) { default: y = z as unknown; }";
    expect(form.findForbiddenSyntax(example('src/graph/a.ts', fine))).toEqual([]);
  });

  it('switches no check off and leaves no note of work undone', () => {
    expect(form.findForbiddenWords(code)).toEqual([]);

    for (const word of [['@ts', 'ignore'].join('-'), ['TO', 'DO'].join(''), ['FIX', 'ME'].join('')]) {
      expect(form.findForbiddenWords([{ path: 'a.ts', text: `x;\n// ${word} later` }])).toEqual([`a.ts:2: ${word}`]);
    }
  });

  it('says in the first line of each file what it is for', () => {
    const statements = files.filter(path => path.endsWith('.cypher')).map(path => ({ path, text: readText(path) }));
    expect(form.findMissingPurpose([...code, ...statements])).toEqual([]);

    const bare = { path: 'src/graph/a.ts', text: "import { b } from './b.js';" };
    const tool = { path: 'src/cli/main.ts', text: '#!/usr/bin/env node\n// Starts the command line.' };
    expect(form.findMissingPurpose([bare, tool])).toHaveLength(1);
  });
});

describe('the tree', () => {
  it('names files in kebab case and folders after what they hold', () => {
    expect(layout.findBadNames(files)).toEqual([]);
    expect(layout.findVagueFolders(files)).toEqual([]);
    expect(layout.findRoomlessFiles(files)).toEqual([]);

    expect(layout.findBadNames(['src/graph/myFile.ts', 'src/graph/my_file.ts', 'src/Graph/a.ts'])).toHaveLength(3);
    expect(layout.findBadNames(['src/graph/a-b.test.ts', 'graph-data/ontology/predicates/DIED_IN.json'])).toEqual([]);
    expect(layout.findVagueFolders(['src/utils/a.ts', 'test/helpers/b.ts'])).toHaveLength(2);
    expect(layout.findRoomlessFiles(['src/sort.ts', 'src/index.ts'])).toEqual(['src/sort.ts: lies in no room']);
  });

  it('does not grow at the top', () => {
    expect(layout.findTopLevelGrowth(listTopLevel(files))).toEqual([]);
    expect(layout.findTopLevelGrowth(['src', 'scripts'])).toEqual(['scripts: does not belong at the top level']);
  });

  it('furnishes every room with a README.md and an index.ts that only exports', () => {
    expect(layout.findUnfurnishedRooms(rooms)).toEqual([]);

    const readme = 'a line\n'.repeat(12);
    const index = "// Graph.\nexport * from './a.js';\nexport type {\n  B,\n} from './b.js';\n";
    expect(layout.findUnfurnishedRooms([{ room: 'graph', readme, index }])).toEqual([]);
    expect(layout.findUnfurnishedRooms([{ room: 'graph', readme: 'short', index: undefined }])).toEqual([
      'src/graph/README.md: 1 lines, not 10 to 30',
      'src/graph: no index.ts',
    ]);
    const busy = { room: 'graph', readme, index: "export * from './a.js';\nconst x = 1;" };
    expect(layout.findUnfurnishedRooms([busy])).toEqual(['src/graph/index.ts: does more than export']);
  });

  it('names no folder of one machine', () => {
    const texts = files
      .filter(path => /\.(ts|tsx|js|mjs|md|json|ya?ml|cypher|txt)$|(^|\/)[^.]+$/.test(path))
      .map(path => ({ path, text: readText(path) }));
    expect(form.findMachinePaths(texts)).toEqual([]);

    const folder = ['', 'work', 'main'].join('/');
    expect(form.findMachinePaths([{ path: 'a.md', text: `see ${folder}` }])).toHaveLength(1);
    expect(form.findMachinePaths([{ path: 'a.md', text: `see https://example.org${folder}` }])).toEqual([]);
  });

  it('locks every platform build, and nothing from a private registry', () => {
    const lock: layout.LockFile = JSON.parse(readText('package-lock.json'));
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(layout.findLockFaults(lock)).toEqual([]);

    const faulty: layout.LockFile = {
      packages: {
        'node_modules/engine': { optionalDependencies: { 'engine-linux': '1.0.0', 'engine-mac': '1.0.0' } },
        'node_modules/engine/node_modules/engine-linux': { resolved: 'https://registry.npmjs.org/x.tgz' },
        'node_modules/other': { resolved: 'http://127.0.0.1:4873/other.tgz' },
      },
    };
    expect(layout.findLockFaults(faulty)).toEqual([
      'node_modules/engine: engine-mac is not locked (node .ci/complete-lock.mjs)',
      'node_modules/other: comes from http://127.0.0.1:4873/other.tgz',
    ]);
  });
});
