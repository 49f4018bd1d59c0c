// Values of the embedded engine as plain JSON, in the form that the Neo4j store gives them.
import type { GrafeoValue } from '@grafeo-db/js';
import type { QueryValue } from '../engine.js';

type GrafeoMap = { readonly [key: string]: GrafeoValue };

/**
 * Nodes come as `{_labels, ...properties}`, relationships as `{_type, ...properties}`, a path as the list of both,
 * times as ISO strings, and integers beyond 2^53 as strings of digits, so that none is wrong.
 */
export function readValue(value: GrafeoValue): QueryValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(readValue);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Float32Array || Buffer.isBuffer(value)) return Array.from(value);
  return readMap(Object.fromEntries(Object.entries(value)));
}

function readMap(map: GrafeoMap): QueryValue {
  const path = readPath(map);
  if (path !== undefined) return path;
  if (Array.isArray(map._labels)) {
    return { _labels: map._labels.map(String).sort(), ...readEntries(map, ['_id', '_labels']) };
  }
  if (typeof map._type === 'string') {
    return { _type: map._type, ...readEntries(map, ['_id', '_type', '_source', '_target']) };
  }
  return readEntries(map, []);
}

/** A path is told by its nodes: the engine gives it as `{nodes, edges}`, which a map in a query could be called too. */
function readPath({ nodes, edges, ...rest }: GrafeoMap): QueryValue | undefined {
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(rest).length > 0) return undefined;
  if (nodes.length !== edges.length + 1 || !nodes.every(node => hasKey(node, '_labels'))) return undefined;
  return nodes.flatMap((node, index) => {
    const edge = edges[index];
    return edge === undefined ? [readValue(node)] : [readValue(node), readValue(edge)];
  });
}

function hasKey(value: GrafeoValue, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}

function readEntries(map: GrafeoMap, leftOut: readonly string[]): Record<string, QueryValue> {
  const entries = Object.entries(map).filter(([key]) => !leftOut.includes(key));
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(sorted.map(([key, value]) => [key, readValue(value)]));
}
