// verband query: read-only Cypher, from the library or typed.
import { text } from 'node:stream/consumers';
import { Option } from 'commander';
import * as z from 'zod';
import { UsageError } from '../../failure/index.js';
import {
  type CypherEngine,
  exactnessNote,
  getQuery,
  listQueries,
  openEngine,
  type QueryRequest,
  type QueryResult,
  readParameters,
  runQuery,
} from '../../query/index.js';
import { openNeo4jReader } from '../../store/index.js';
import { buildCommand, type Call } from '../build-command.js';
import {
  chooseAddress,
  DOSSIER_OPTIONS,
  DossierFlags,
  repeatDossier,
  warnOfDamage,
  withStore,
} from '../dossier-options.js';
import { noteEmpty } from '../empty-dossier.js';
import { watchInterruption } from '../interruption.js';
import { printLibrary, printResult } from '../print-result.js';
import type { Terminal } from '../terminal.js';
import { parseCount, parseSeconds } from './read-options.js';

const Flags = DossierFlags.extend({
  param: z.array(z.string()),
  list: z.boolean().optional(),
  cypher: z.string().optional(),
  csv: z.boolean().optional(),
  limit: z.number().optional(),
  timeout: z.number(),
});
type Flags = z.infer<typeof Flags>;

const DEFAULT_ROWS = 100;

export const queryCommand = buildCommand({
  usage: 'query [name]',
  summary: 'ask the graph, in Cypher that only reads',
  details:
    'Asks a query of the library by its name, or the Cypher given. On a folder an embedded engine answers, ' +
    'on a Neo4j the server does.',
  examples: [
    { command: 'verband query --list', does: 'show the queries of the library and their parameters' },
    { command: 'verband query captured-by --param name=Kandahar', does: 'who is said to have captured Kandahar' },
    { command: 'verband query --cypher - --csv < question.cypher > answer.csv', does: 'ask what stands in a file' },
  ],
  options: [
    new Option('--param <name=value>', 'a parameter; may be repeated').argParser(collect).default([], 'none'),
    new Option('--list', 'show the library').conflicts('cypher'),
    new Option('--cypher <statement>', 'ask this; - reads it from standard input'),
    new Option('--csv', 'print CSV').conflicts('json'),
    new Option('-l, --limit <rows>', `rows at the most (default: ${DEFAULT_ROWS})`).argParser(parseCount),
    new Option('--timeout <seconds>', 'time at the most').argParser(parseSeconds).default(30),
    ...DOSSIER_OPTIONS,
  ],
  flags: Flags,
  run: async ({ terminal, words: [name], flags }: Call<Flags>) => {
    if (flags.list === true) {
      printLibrary(listQueries(), terminal);
      return 0;
    }
    const request = await buildRequest(name, flags);
    const interruption = watchInterruption(terminal, 'Stopping the query.');
    try {
      const result = await answer({ ...request, signal: interruption.signal }, flags, terminal);
      printResult(result, terminal, { isCsv: flags.csv === true });
      const note = exactnessNote(result, 'name' in request);
      if (note !== undefined) terminal.note(note);
      return 0;
    } finally {
      interruption.end();
    }
  },
});

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

/** One row more than asked is asked of a library query, so that a full answer and a cut one differ. */
async function buildRequest(name: string | undefined, flags: Flags): Promise<QueryRequest> {
  const limits = { maxRows: flags.limit ?? DEFAULT_ROWS, timeoutMs: flags.timeout * 1000 };
  if ((name === undefined) === (flags.cypher === undefined)) throw nothingAsked(name);
  if (name === undefined) {
    const cypher = flags.cypher === '-' ? await text(process.stdin) : (flags.cypher ?? '');
    return { cypher, parameters: readParameters(undefined, flags.param), limits };
  }
  const query = getQuery(name);
  const parameters = readParameters(query, flags.param);
  const isLimitGiven = flags.param.some(pair => /^\$?limit=/.test(pair));
  if (isLimitGiven && flags.limit === undefined) return { name, parameters, limits: { timeoutMs: limits.timeoutMs } };
  const hasLimit = query.parameters.some(parameter => parameter.name === 'limit');
  return { name, parameters: hasLimit ? { ...parameters, limit: limits.maxRows + 1 } : parameters, limits };
}

function nothingAsked(name: string | undefined): UsageError {
  return new UsageError({
    code: name === undefined ? 'no-query' : 'two-queries',
    message: name === undefined ? 'Nothing was asked.' : `Both the query ${name} and --cypher were given.`,
    next: 'Name one of `verband query --list`, or give --cypher with a statement, not both.',
  });
}

/** Asks the server, or an engine filled from the folder. */
async function answer(request: QueryRequest, flags: Flags, terminal: Terminal): Promise<QueryResult> {
  const { store } = flags;
  if (store !== undefined) {
    const reader = await openNeo4jReader(await chooseAddress({ ...flags, store }));
    return withEngine(await openEngine({ reader }), request, terminal);
  }
  return withStore(flags, { mode: 'read' }, async folder => {
    await warnOfDamage(folder, terminal);
    const result = await withEngine(await openEngine({ store: folder }), request, terminal);
    if (result.rows.length === 0) {
      await noteEmpty(folder, { terminal, dossier: repeatDossier(flags), what: 'row' });
    }
    return result;
  });
}

async function withEngine(engine: CypherEngine, request: QueryRequest, terminal: Terminal): Promise<QueryResult> {
  try {
    const result = await runQuery(engine, request);
    if (engine.kind === 'neo4j' && result.rows.length === 0) terminal.note('No rows.');
    return result;
  } finally {
    await engine.close();
  }
}
