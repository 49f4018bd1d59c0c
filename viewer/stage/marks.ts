// What is lit, chosen and new: kept as sets, and told to the drawing only where it changes.
import type { Drawing } from './drawing.js';
import type { Marked } from './stage-types.js';

const NEW_FOR_MS = 4000;

const NOTHING: Marked = { nodes: new Set(), edges: new Set() };

export class Marks {
  #lit: Marked | undefined;
  #chosen: Marked = NOTHING;
  readonly #fresh = new Map<string, ReturnType<typeof setTimeout>>();
  #lastLit = 0;
  readonly #drawing: Drawing;
  readonly #onChange: () => void;

  constructor(drawing: Drawing, onChange: () => void) {
    this.#drawing = drawing;
    this.#onChange = onChange;
  }

  get lit(): Marked | undefined {
    return this.#lit;
  }

  get chosen(): Marked {
    return this.#chosen;
  }

  isNew(id: string): boolean {
    return this.#fresh.has(id);
  }

  /** How many nodes and edges were touched the last time. */
  get lastLit(): number {
    return this.#lastLit;
  }

  light(focus: Marked | undefined): void {
    const before = this.#lit ?? NOTHING;
    const after = focus ?? NOTHING;
    this.#lit = focus;
    this.#drawing.focus.value = focus === undefined ? 0 : 1;
    this.#lastLit = this.#change('isLit', before, after);
    this.#drawing.scheduleRender();
    this.#onChange();
  }

  choose(chosen: Marked): void {
    const before = this.#chosen;
    this.#chosen = chosen;
    this.#change('isChosen', before, chosen);
    this.#onChange();
  }

  markNew(ids: readonly string[]): void {
    for (const id of ids) {
      clearTimeout(this.#fresh.get(id));
      this.#fresh.set(
        id,
        setTimeout(() => this.#unmarkNew(id), NEW_FOR_MS),
      );
    }
    this.#drawing.setNodesState(this.#nodesThere(ids), { isNew: true });
    this.#onChange();
  }

  /** Marks what has come onto the canvas in the meantime: sigma knows no state of what it does not draw. */
  restore(): void {
    this.#change('isLit', NOTHING, this.#lit ?? NOTHING);
    this.#change('isChosen', NOTHING, this.#chosen);
    this.#drawing.setNodesState(this.#nodesThere([...this.#fresh.keys()]), { isNew: true });
  }

  destroy(): void {
    for (const timer of this.#fresh.values()) clearTimeout(timer);
    this.#fresh.clear();
  }

  #unmarkNew(id: string): void {
    this.#fresh.delete(id);
    this.#drawing.setNodesState(this.#nodesThere([id]), { isNew: false });
    this.#onChange();
  }

  #change(state: 'isLit' | 'isChosen', before: Marked, after: Marked): number {
    const off = { nodes: without(before.nodes, after.nodes), edges: without(before.edges, after.edges) };
    const on = { nodes: without(after.nodes, before.nodes), edges: without(after.edges, before.edges) };
    let touched = 0;
    for (const [ids, value] of [
      [off, false],
      [on, true],
    ] as const) {
      const nodes = this.#nodesThere(ids.nodes);
      const edges = ids.edges.filter(id => this.#drawing.graph.hasEdge(id));
      this.#drawing.setNodesState(nodes, { [state]: value });
      this.#drawing.setEdgesState(edges, { [state]: value });
      touched += nodes.length + edges.length;
    }
    return touched;
  }

  #nodesThere(ids: readonly string[]): string[] {
    return ids.filter(id => this.#drawing.graph.hasNode(id));
  }
}

function without(ids: ReadonlySet<string>, taken: ReadonlySet<string>): string[] {
  return [...ids].filter(id => !taken.has(id));
}
