// Values on their way to Neo4j and back: what is a whole number there is one here, and rows are plain JSON.
import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';

/** A value in a row of an answer. */
export type PlainValue =
  | null
  | string
  | number
  | boolean
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** A number that stays a float even when it happens to be whole. */
export class Float {
  constructor(readonly value: number) {}
}

/** A parameter: the driver would send every number as a float, so whole numbers are marked as integers. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined || value === null) return null;
  if (value instanceof Float) return value.value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value !== 'object' || neo4j.isInt(value) || isTemporal(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParameter(inner)]));
}

/**
 * A value of the driver as JSON. Integers become numbers (beyond 2^53 a string of digits, so that none is wrong),
 * times ISO strings, nodes `{_labels, ...properties}`, relationships `{_type, ...properties}`, a path the list of both.
 */
export function toPlainValue(value: unknown): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return String(value);
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(toPlainValue);
  if (ArrayBuffer.isView(value)) return Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  if (neo4j.isNode(value)) return plainNode(value);
  if (neo4j.isRelationship(value)) return plainRelationship(value);
  if (neo4j.isPath(value)) return plainPath(value);
  // The driver writes a duration of whole days as `P1DT`, which is no ISO 8601.
  if (isTemporal(value)) return value.toString().replace(/T$/, '');
  return sortedMap(Object.entries(value));
}

function plainNode(node: Node): PlainValue {
  return { _labels: [...node.labels].sort(), ...sortedMap(Object.entries(node.properties)) };
}

function plainRelationship(relationship: Relationship): PlainValue {
  return { _type: relationship.type, ...sortedMap(Object.entries(relationship.properties)) };
}

function plainPath(path: Path): PlainValue {
  const steps = path.segments.flatMap(({ relationship, end }) => [plainRelationship(relationship), plainNode(end)]);
  return [plainNode(path.start), ...steps];
}

function isTemporal(value: object): boolean {
  const tests = [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isLocalDateTime,
    neo4j.isTime,
    neo4j.isLocalTime,
    neo4j.isDuration,
  ];
  return tests.some(test => test(value));
}

/** Neo4j gives properties in any order; sorted, the same answer is the same text. */
function sortedMap(entries: [string, unknown][]): Record<string, PlainValue> {
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(sorted.map(([key, value]) => [key, toPlainValue(value)]));
}
