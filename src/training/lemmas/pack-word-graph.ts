// Builds the smallest automaton of sorted words (Daciuk, Mihov, Watson and Watson 2000) and lays it out in arrays.
import type { PackedGraph } from '../../language/index.js';

type Node = { letters: number[]; targets: Node[]; id: number };

const LAST_BYTE = 0x80;
const END = 0;

/**
 * The UTF-16 units that words are made of, most frequent first, at most 127; no halves of surrogate pairs. A word with
 * another unit cannot be packed.
 */
export function chooseAlphabet(words: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const letter of word) if (letter.length === 1) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const ranked = [...counts]
    .filter(([letter]) => letter.isWellFormed())
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked
    .slice(0, 127)
    .map(([unit]) => unit)
    .join('');
}

/** @param words each once, of letters of the alphabet, with its number (at most 24 bits) */
export function packWordGraph(words: ReadonlyMap<string, number>, alphabet: string): PackedGraph {
  const letterOf = new Map([...alphabet].map((unit, i) => [unit, i + 1]));
  const paths = [...words]
    .map(([word, value]) => ({ letters: [...word].map(unit => letterOf.get(unit) ?? 0), value }))
    .sort((a, b) => compare(a.letters, b.letters));
  return layOut(buildMinimal(paths));
}

type Path = { letters: number[]; value: number };

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Registers equal nodes by what they hold; a word's number is a leaf of its own, its id is -1 - number. */
function buildMinimal(paths: readonly Path[]): Node {
  const register = new Map<string, Node>();
  const root: Node = { letters: [], targets: [], id: 0 };
  const open: Node[] = [root];
  let ids = 0;
  const freeze = (depth: number) => {
    while (open.length > depth + 1) {
      const node = open.pop() ?? root;
      const key = keyOf(node);
      const known = register.get(key);
      const parent = open.at(-1) ?? root;
      if (known !== undefined) parent.targets[parent.targets.length - 1] = known;
      else {
        ids += 1;
        node.id = ids;
        register.set(key, node);
      }
    }
  };
  let before: readonly number[] = [];
  for (const { letters, value } of paths) {
    freeze(sharedLength(before, letters));
    for (const letter of letters.slice(open.length - 1)) {
      const node: Node = { letters: [], targets: [], id: 0 };
      open.at(-1)?.letters.push(letter);
      open.at(-1)?.targets.push(node);
      open.push(node);
    }
    open.at(-1)?.letters.push(END);
    open.at(-1)?.targets.push({ letters: [], targets: [], id: -1 - value });
    before = letters;
  }
  freeze(0);
  return root;
}

function sharedLength(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

function keyOf({ letters, targets }: Node): string {
  let key = '';
  for (let i = 0; i < letters.length; i += 1) key += `${letters[i]}:${targets[i]?.id},`;
  return key;
}

/** Nodes in the order of a walk that goes down first, so that most edges lead to the node right after their own. */
function layOut(root: Node): PackedGraph {
  const nodes: Node[] = [];
  const start = new Map<Node, number>();
  const waiting: Node[] = [root];
  let size = 0;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (start.has(node) || node.id < 0) continue;
    start.set(node, size);
    nodes.push(node);
    size += node.letters.length;
    for (let i = node.targets.length - 1; i >= 0; i -= 1) {
      const target = node.targets[i];
      if (target !== undefined) waiting.push(target);
    }
  }
  const bytes = () => new Uint8Array(size);
  const packed: PackedGraph = { edges: bytes(), low: bytes(), middle: bytes(), high: bytes() };
  for (const node of nodes) writeNode(packed, node, start);
  return packed;
}

function writeNode(packed: PackedGraph, node: Node, start: ReadonlyMap<Node, number>): void {
  const from = start.get(node) ?? 0;
  const next = from + node.letters.length;
  for (let i = 0; i < node.letters.length; i += 1) {
    const target = node.targets[i];
    const distance = (start.get(target ?? node) ?? 0) - next;
    const stored =
      target !== undefined && target.id < 0 ? -1 - target.id : distance < 0 ? -2 * distance - 1 : 2 * distance;
    const at = from + i;
    packed.edges[at] = (node.letters[i] ?? 0) | (at === next - 1 ? LAST_BYTE : 0);
    packed.low[at] = stored & 0xff;
    packed.middle[at] = (stored >>> 8) & 0xff;
    packed.high[at] = (stored >>> 16) & 0xff;
  }
}
