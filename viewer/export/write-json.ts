// JSON: everything that the file's readers could ask for, one row a line, so that two exports can be compared.
import type { Filters } from '../state/index.js';
import type { ExportGraph } from './export-graph.js';

/** Raised when a field changes its meaning or goes away. */
export const JSON_FORMAT = { name: 'verband-graph', version: 1 } as const;

/**
 * Nodes with their places, facts, and the evidence of each fact. Offsets in evidence are UTF-16 code units, half-open.
 * The order is the graph's own: the same graph gives the same bytes.
 */
export function writeJson(graph: ExportGraph): string {
  const { filters, ...origin } = graph.origin;
  const head = {
    format: JSON_FORMAT,
    origin: { ...origin, ...(filters === undefined ? {} : { filters: plainFilters(filters) }) },
  };
  const nodes = graph.nodes.map(node => ({ ...node, ...graph.places.get(node.id) }));
  const evidence = graph.facts.flatMap(({ id }) => {
    const cards = graph.evidence.get(id);
    return cards === undefined ? [] : [{ fact: id, cards }];
  });
  const parts = [
    ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    writeRows('nodes', nodes),
    writeRows('facts', graph.facts),
    writeRows('evidence', evidence),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function writeRows(name: string, rows: readonly object[]): string {
  const lines = rows.map(row => JSON.stringify(row));
  return `${JSON.stringify(name)}: [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]`;
}

/** Sets are no JSON. */
function plainFilters({ off, ...rest }: Filters) {
  const lists = Object.entries(off).map(([facet, values]): [string, string[]] => [facet, [...values].sort()]);
  return { off: Object.fromEntries(lists), ...rest };
}
