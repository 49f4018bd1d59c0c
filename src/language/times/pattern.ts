// Patterns over tokens, compiled into a tree that shares their beginnings.
import { UsageError } from '../../failure/index.js';

/** Takes tokens from a place on, and gives what they say. */
export type Slot<R, C> = (reading: R, at: number) => { to: number; capture: C } | undefined;

/** One step of a pattern. */
type Step = { words: readonly string[] } | { slot: string; name: string } | 'mark' | 'start';

type Node<R, C, T> = {
  words: Map<string, Node<R, C, T>>;
  slots: { name: string; slot: Slot<R, C>; key: string; next: Node<R, C, T> }[];
  mark?: Node<R, C, T>;
  start?: Node<R, C, T>;
  ends: T[];
};

/** A way through the tree: the rule at its end, where its expression begins and ends, and what was captured. */
export type Found<C, T> = { rule: T; from: number; to: number; captures: ReadonlyMap<string, C> };

/**
 * A tree of patterns. A pattern is a row of steps between spaces: `word|other`, `<slot>` or `<slot:name>`, `[optional
 * steps]` (not nested), `~` where the expression begins after words that only
 * tell that it is one, and `^` where it ends although the pattern goes on.
 */
export class PatternTree<R extends { lowerAt: (at: number) => string | undefined }, C, T> {
  private readonly root: Node<R, C, T> = { words: new Map(), slots: [], ends: [] };

  constructor(private readonly slots: Readonly<Record<string, Slot<R, C>>>) {}

  /** @throws UsageError for a pattern that cannot be read or names an unknown slot. */
  add(pattern: string, rule: T): void {
    for (const steps of expand(pattern)) {
      let nodes = [this.root];
      for (const step of steps) nodes = nodes.flatMap(node => this.follow(node, step, pattern));
      for (const node of nodes) node.ends.push(rule);
    }
  }

  private follow(node: Node<R, C, T>, step: Step, pattern: string): Node<R, C, T>[] {
    const make = (): Node<R, C, T> => ({ words: new Map(), slots: [], ends: [] });
    if (step === 'mark') {
      node.mark ??= make();
      return [node.mark];
    }
    if (step === 'start') {
      node.start ??= make();
      return [node.start];
    }
    if ('words' in step)
      return step.words.map(word => {
        const next = node.words.get(word) ?? make();
        node.words.set(word, next);
        return next;
      });
    const key = `${step.slot}:${step.name}`;
    const known = node.slots.find(one => one.key === key);
    if (known !== undefined) return [known.next];
    const slot = Object.hasOwn(this.slots, step.slot) ? this.slots[step.slot] : undefined;
    if (slot === undefined) throw wrongPattern(pattern, `there is no slot <${step.slot}>`);
    const next = make();
    node.slots.push({ name: step.name, slot, key, next });
    return [next];
  }

  /** Every pattern that fits from a place on. */
  match(reading: R, at: number): Found<C, T>[] {
    const found: Found<C, T>[] = [];
    this.walk(this.root, { reading, at, from: at, mark: undefined, captures: [] }, found);
    return found;
  }

  /** Words that patterns begin with. */
  starters(): Iterable<string> {
    return this.root.words.keys();
  }

  private walk(node: Node<R, C, T>, state: State<R, C>, found: Found<C, T>[]): void {
    for (const rule of node.ends)
      found.push({ rule, from: state.from, to: state.mark ?? state.at, captures: new Map(state.captures) });
    const word = state.reading.lowerAt(state.at);
    if (node.start !== undefined) this.walk(node.start, { ...state, from: state.at }, found);
    if (node.mark !== undefined) this.walk(node.mark, { ...state, mark: state.at }, found);
    if (word === undefined) return;
    const next = node.words.get(word);
    if (next !== undefined) this.walk(next, { ...state, at: state.at + 1 }, found);
    for (const { name, slot, next: after } of node.slots) {
      const hit = slot(state.reading, state.at);
      if (hit === undefined) continue;
      this.walk(after, { ...state, at: hit.to, captures: [...state.captures, [name, hit.capture]] }, found);
    }
  }
}

type State<R, C> = {
  reading: R;
  at: number;
  from: number;
  mark: number | undefined;
  captures: readonly (readonly [string, C])[];
};

/** The pattern with each of its options taken and left. */
function expand(pattern: string): Step[][] {
  let rows: Step[][] = [[]];
  for (const part of pattern.match(/\[[^\]]+\]|[^\s[\]]+/g) ?? []) {
    const steps = part
      .replace(/^\[|\]$/g, '')
      .split(' ')
      .map(readStep);
    const longer = rows.map(row => [...row, ...steps]);
    rows = part.startsWith('[') ? [...rows, ...longer] : longer;
  }
  if (rows.some(row => row.length === 0)) throw wrongPattern(pattern, 'it fits on nothing at all');
  return rows;
}

function readStep(text: string): Step {
  if (text === '^') return 'mark';
  if (text === '~') return 'start';
  const [, slot, name] = /^<(\w+)(?::(\w+))?>$/.exec(text) ?? [];
  return slot === undefined ? { words: text.split('|') } : { slot, name: name ?? slot };
}

function wrongPattern(pattern: string, why: string): UsageError {
  const message = `The pattern "${pattern}" cannot be read: ${why}.`;
  return new UsageError({ code: 'wrong-pattern', message, next: 'Write it as the comment of PatternTree says.' });
}
