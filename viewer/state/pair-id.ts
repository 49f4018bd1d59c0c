// Ids of what the scene adds to the graph: bundles of facts between two nodes, and stubs for what an expand left out.

const PAIR = 'pair:';
const MORE = 'more:';
const BETWEEN = '|';

/**
 * The id of the bundle of facts between two nodes, the same in both directions. Any two ids may be the ends.
 * @example pairId('Q889', 'Q30') // 'pair:Q30|Q889'
 */
export function pairId(a: string, b: string): string {
  const [first, second] = a <= b ? [a, b] : [b, a];
  return `${PAIR}${quote(first)}${BETWEEN}${quote(second)}`;
}

/** The two nodes of a bundle, undefined when it is the id of something else. */
export function parsePairId(id: string): readonly [string, string] | undefined {
  if (!id.startsWith(PAIR)) return undefined;
  const [first, second, ...rest] = id.slice(PAIR.length).split(BETWEEN);
  return first === undefined || second === undefined || rest.length > 0 ? undefined : [unquote(first), unquote(second)];
}

/** The id of the stub beside an expanded node, of its node and of the edge to it. */
export function moreId(parent: string): string {
  return MORE + parent;
}

/** The node that a stub belongs to, undefined when it is the id of something else. */
export function parseMoreId(id: string): string | undefined {
  return id.startsWith(MORE) ? id.slice(MORE.length) : undefined;
}

const quote = (id: string): string => id.replaceAll('%', '%25').replaceAll(BETWEEN, '%7C');
const unquote = (text: string): string => text.replaceAll('%7C', BETWEEN).replaceAll('%25', '%');
