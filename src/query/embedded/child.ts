// The process that the embedded engine runs in: a fault or a greedy query ends it, and not the caller.
// Run by child-process.ts alone; its only argument is the package that holds the engine.
import type { GrafeoDB } from '@grafeo-db/js';
import type { GraphEdge, GraphNode } from '../../graph/index.js';
import type { Answer, FromChild, Question, ToChild, Trouble } from './messages.js';
import { readValue } from './read-value.js';

const MEMORY_REPORT_MS = 50;

type Package = { default: { GrafeoDB: typeof GrafeoDB } };

class Engine {
  readonly #database: GrafeoDB;
  /** The engine's own numbers of the nodes that have arrived. */
  readonly #numberOf = new Map<string, number>();

  constructor(database: GrafeoDB) {
    this.#database = database;
  }

  async addNodes(nodes: readonly GraphNode[]): Promise<void> {
    for (const group of groupByLabels(nodes)) {
      const labels = [...(group[0]?.labels ?? [])];
      const properties = group.map(node => node.properties);
      const numbers = await this.#database.batchCreateNodesWithProps(labels, properties);
      for (const [index, number] of numbers.entries()) this.#numberOf.set(group[index]?.id ?? '', number);
    }
  }

  async addEdges(edges: readonly GraphEdge[]): Promise<void> {
    const inputs = edges.map(({ from, to, type, properties }) => {
      const [src, dst] = [this.#numberOf.get(from), this.#numberOf.get(to)];
      if (src === undefined || dst === undefined) throw new Error(`${type} joins ${from} to ${to}: one is missing`);
      return { src, dst, type, properties };
    });
    await this.#database.batchCreateEdges(inputs);
  }

  /** Runs in a transaction that is always rolled back: whatever got past the guard is undone. */
  async answer({ cypher, parameters, maxRows }: Question): Promise<Answer | Trouble> {
    const transaction = this.#database.beginTransaction();
    try {
      const result = await transaction.executeCypher(cypher, parameters);
      if (Object.values(result.counters).some(count => count > 0)) return { message: 'it writes', isWrite: true };
      const { columns, length } = result;
      const rows = Array.from({ length: Math.min(length, maxRows) }, (_, index) => {
        const row = result.get(index);
        return columns.map(column => readValue(row[column] ?? null));
      });
      return { columns, rows, isTruncated: length > maxRows };
    } finally {
      transaction.rollback();
    }
  }
}

/** Node 20 has no Map.groupBy. */
function groupByLabels(nodes: readonly GraphNode[]): GraphNode[][] {
  const groups = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const key = node.labels.join(':');
    const group = groups.get(key) ?? [];
    group.push(node);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Error)) return { message: String(error) };
  const status = 'gqlStatus' in error && typeof error.gqlStatus === 'string' ? error.gqlStatus : undefined;
  return { message: error.message, gqlStatus: status };
}

function tell(message: FromChild): void {
  process.send?.(message);
}

function tellMemory(): void {
  tell({ kind: 'memory', rssBytes: process.memoryUsage.rss() });
}

async function reply(engine: Engine, message: ToChild): Promise<FromChild> {
  try {
    if (message.kind === 'question') {
      const answer = await engine.answer(message.question);
      return 'message' in answer ? { kind: 'trouble', trouble: answer } : { kind: 'answer', answer };
    }
    await (message.kind === 'nodes' ? engine.addNodes(message.nodes) : engine.addEdges(message.edges));
    return { kind: 'done' };
  } catch (error) {
    return { kind: 'trouble', trouble: troubleOf(error) };
  }
}

async function start(packageName: string): Promise<void> {
  const loaded: Package = await import(packageName);
  const engine = new Engine(loaded.default.GrafeoDB.create());
  process.on('message', async (message: ToChild) => {
    const answer = await reply(engine, message);
    tellMemory();
    tell(answer);
  });
  setInterval(tellMemory, MEMORY_REPORT_MS);
  tellMemory();
  tell({ kind: 'ready' });
}

// Ctrl-C goes to the whole group; the parent decides when this process ends, and its end ends this one.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
start(process.argv[2] ?? '').catch((error: unknown) => {
  tell({ kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) });
});
