// From scores of arcs to the best tree with one root.

/** Subtracted from arcs out of the root: a second root would cost more than any arc can gain. */
const ROOT_COST = 1e6;

/**
 * The highest-scoring tree of a sentence in which exactly one word hangs from the root; arcs may cross. Chu–Liu/Edmonds
 * (Edmonds 1967; McDonald et al. 2005), which is asked only where the best heads of all words form no tree.
 *
 * @param scores `length × (length + 1)`: row = dependent, column = head, the last column the root; not changed
 * @returns the head of each word, -1 for the root
 */
export function decodeTree(scores: Float64Array, length: number): Int32Array {
  const heads = bestHeads(scores, length);
  if (isTree(heads)) return heads;
  const width = length + 1;
  // A square of heads by dependents, the root last.
  const square = new Float64Array(width * width);
  for (let dependent = 0; dependent < length; dependent += 1)
    for (let head = 0; head < width; head += 1)
      square[dependent * width + head] =
        (scores[dependent * width + head] as number) - (head === length ? ROOT_COST : 0);
  const found = edmonds(square, width, length);
  return found.slice(0, length).map(head => (head === length ? -1 : head));
}

function bestHeads(scores: Float64Array, length: number): Int32Array {
  const width = length + 1;
  const heads = new Int32Array(length);
  for (let i = 0; i < length; i += 1) {
    let best = i === 0 ? 1 : 0;
    for (let head = 0; head < width; head += 1)
      if (head !== i && (scores[i * width + head] as number) > (scores[i * width + best] as number)) best = head;
    heads[i] = best === length ? -1 : best;
  }
  return heads;
}

/** Whether each word leads to the root and only one hangs from it directly. */
function isTree(heads: Int32Array): boolean {
  if (heads.filter(head => head === -1).length !== 1) return false;
  return findCycle(heads, -1) === undefined;
}

/** The words of one ring, if there is any. `root` is the value that ends a walk. */
function findCycle(heads: Int32Array, root: number): number[] | undefined {
  const seenIn = new Int32Array(heads.length).fill(-1);
  for (let start = 0; start < heads.length; start += 1) {
    let at = start;
    while (at !== root && at >= 0 && seenIn[at] === -1) {
      seenIn[at] = start;
      at = heads[at] as number;
    }
    if (at === root || at < 0 || seenIn[at] !== start) continue;
    const cycle = [at];
    for (let next = heads[at] as number; next !== at; next = heads[next] as number) cycle.push(next);
    return cycle;
  }
  return undefined;
}

/** Contracts one ring at a time. `scores[dependent × width + head]`; node `root` has no head. */
function edmonds(scores: Float64Array, width: number, root: number): Int32Array {
  const heads = greedyHeads(scores, width, root);
  const cycle = findCycle(heads, root);
  if (cycle === undefined) return heads;
  const { small, outside, enterAt, leaveFrom } = contract({ scores, width, heads, cycle });
  const ring = outside.length;
  const solved = edmonds(small, ring + 1, outside.indexOf(root));
  outside.forEach((node, i) => {
    if (node === root) return;
    const head = solved[i] as number;
    heads[node] = head === ring ? (leaveFrom[i] as number) : (outside[head] as number);
  });
  // The ring is broken where its new head enters it.
  const entering = solved[ring] as number;
  heads[enterAt[entering] as number] = outside[entering] as number;
  return heads;
}

type Ring = { scores: Float64Array; width: number; heads: Int32Array; cycle: readonly number[] };

type Contracted = {
  /** Scores of the nodes outside, in their order, and of the ring as the last node. */
  small: Float64Array;
  outside: readonly number[];
  /** For each node outside: the member that it would be the head of, and the member that would be its head. */
  enterAt: Int32Array;
  leaveFrom: Int32Array;
};

/** The ring as one node: it is left where that scores best, and entered where breaking it costs least. */
function contract({ scores, width, heads, cycle }: Ring): Contracted {
  const members = new Set(cycle);
  const outside = Array.from({ length: width }, (_, node) => node).filter(node => !members.has(node));
  const ring = outside.length;
  const size = ring + 1;
  const small = new Float64Array(size * size);
  const enterAt = new Int32Array(ring);
  const leaveFrom = new Int32Array(ring);
  const scoreOf = (dependent: number, head: number): number => scores[dependent * width + head] as number;
  const best = (value: (member: number) => number): number =>
    cycle.reduce((found, member) => (value(member) > value(found) ? member : found));
  for (const [i, node] of outside.entries()) {
    for (const [j, other] of outside.entries()) small[i * size + j] = scoreOf(node, other);
    const from = best(member => scoreOf(node, member));
    leaveFrom[i] = from;
    small[i * size + ring] = scoreOf(node, from);
    const gain = (member: number): number => scoreOf(member, node) - scoreOf(member, heads[member] as number);
    const at = best(gain);
    enterAt[i] = at;
    small[ring * size + i] = gain(at);
  }
  return { small, outside, enterAt, leaveFrom };
}

function greedyHeads(scores: Float64Array, width: number, root: number): Int32Array {
  const heads = new Int32Array(width).fill(root);
  for (let node = 0; node < width; node += 1) {
    if (node === root) continue;
    let best = -1;
    for (let head = 0; head < width; head += 1)
      if (
        head !== node &&
        (best < 0 || (scores[node * width + head] as number) > (scores[node * width + best] as number))
      )
        best = head;
    heads[node] = best;
  }
  heads[root] = root;
  return heads;
}
