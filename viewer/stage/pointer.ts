// What the pointer does, as the app wants to hear it: a moment's rest is a hover, names belong to their nodes.
import type { MouseCoords } from 'sigma/types';
import type { Target } from '../state/index.js';
import type { Drawing } from './drawing.js';
import { isAddingKey } from './lasso.js';
import type { NameLayer } from './name-layer.js';
import type { StageEvents } from './stage-types.js';
import { isStub } from './stub.js';

/** The pointer crosses many nodes on its way: only where it rests it means one. */
const INTENT_MS = 80;

type Payload = { readonly event: MouseCoords; preventSigmaDefault(): void };

export class Pointer {
  readonly #drawing: Drawing;
  readonly #names: NameLayer;
  readonly #events: StageEvents;
  /** What sigma says the pointer is on, and the node whose name it is on. */
  #onShape: Target | undefined;
  #onName: Target | undefined;
  #told: Target | undefined;
  #clicked: Target | undefined;
  #isDragging = false;
  #intent: ReturnType<typeof setTimeout> | undefined;

  constructor(drawing: Drawing, { names, events }: { names: NameLayer; events: StageEvents }) {
    this.#drawing = drawing;
    this.#names = names;
    this.#events = events;
    this.#listenToHover();
    this.#listenToClicks();
    this.#listenToDrags();
  }

  destroy(): void {
    clearTimeout(this.#intent);
  }

  #listenToHover(): void {
    const drawing = this.#drawing;
    const onto = (target: Target | undefined): void => {
      this.#onShape = target;
      this.#intend();
    };
    drawing.on('enterNode', ({ node }) => onto({ kind: 'node', id: node }));
    drawing.on('enterEdge', ({ edge }) => onto({ kind: 'edge', id: edge }));
    drawing.on('leaveNode', () => onto(undefined));
    drawing.on('leaveEdge', () => onto(undefined));
    drawing.on('moveBody', ({ event }) => {
      const isHere = event.original.target === drawing.getMouseLayer();
      const name = isHere && !this.#isDragging ? this.#names.nameAt(event) : undefined;
      if (name === this.#onName?.id) return;
      this.#onName = name === undefined ? undefined : { kind: 'node', id: name };
      this.#intend();
    });
    drawing.on('leaveStage', () => {
      this.#onName = undefined;
      onto(undefined);
    });
  }

  /** Tells what the pointer is on once it has been there for a moment. */
  #intend(): void {
    clearTimeout(this.#intent);
    this.#intent = setTimeout(() => {
      const target = this.#isDragging ? undefined : this.#present(this.#onShape ?? this.#onName);
      if (target?.id === this.#told?.id && target?.kind === this.#told?.kind) return;
      this.#told = target;
      this.#events.onHover(target);
    }, INTENT_MS);
  }

  /** What is there still: it may have gone since the pointer came. */
  #present(target: Target | undefined): Target | undefined {
    const { graph } = this.#drawing;
    if (target === undefined) return undefined;
    return (target.kind === 'node' ? graph.hasNode(target.id) : graph.hasEdge(target.id)) ? target : undefined;
  }

  #listenToClicks(): void {
    const drawing = this.#drawing;
    const { onSelect, onExpand, onMenu } = this.#events;
    const select = (target: Target | undefined, { event }: Payload): void => {
      this.#clicked = target;
      onSelect(target, { isAdding: isAddingKey(event.original) });
    };
    // NOTE: sigma takes any two clicks in a short time for a double one, on whatever they are.
    const again = (target: Target | undefined, payload: Payload, expand?: (id: string) => void): void => {
      const isSame = target?.id === this.#clicked?.id;
      if (!isSame) select(target, payload);
      else if (expand !== undefined && target !== undefined && !isStub(target.id)) expand(target.id);
      if (target !== undefined || !isSame) payload.preventSigmaDefault();
    };
    const menu = (target: Target, { event }: Payload): void => {
      event.original.preventDefault();
      // A stub has its own menu: what it stands for.
      if (!isStub(target.id)) onMenu(target, { x: event.x, y: event.y });
    };
    drawing.on('clickNode', payload => select({ kind: 'node', id: payload.node }, payload));
    drawing.on('clickEdge', payload => select({ kind: 'edge', id: payload.edge }, payload));
    drawing.on('clickStage', payload => select(this.#named(payload), payload));
    drawing.on('doubleClickNode', payload => again({ kind: 'node', id: payload.node }, payload, onExpand));
    drawing.on('doubleClickEdge', payload => again({ kind: 'edge', id: payload.edge }, payload));
    drawing.on('doubleClickStage', payload => again(this.#named(payload), payload, onExpand));
    drawing.on('rightClickNode', payload => menu({ kind: 'node', id: payload.node }, payload));
    drawing.on('rightClickEdge', payload => menu({ kind: 'edge', id: payload.edge }, payload));
    drawing.on('rightClickStage', payload => {
      const target = this.#named(payload);
      if (target !== undefined) menu(target, payload);
    });
  }

  #listenToDrags(): void {
    const drawing = this.#drawing;
    drawing.on('nodeDragStart', ({ node, preventSigmaDefault }) => {
      // A stub stands where its node puts it.
      if (isStub(node)) preventSigmaDefault();
      else this.#isDragging = true;
      this.#intend();
    });
    drawing.on('nodeDrag', () => this.#names.invalidate());
    drawing.on('nodeDragEnd', ({ allDraggedNodes }) => {
      this.#isDragging = false;
      this.#intend();
      const moved = allDraggedNodes.filter(id => !isStub(id) && drawing.graph.hasNode(id));
      this.#events.onMove(
        new Map(
          moved.map(id => {
            const { x, y } = drawing.graph.getNodeAttributes(id);
            return [id, { x, y }];
          }),
        ),
      );
    });
  }

  #named({ event }: Payload): Target | undefined {
    const id = this.#names.nameAt(event);
    return id === undefined ? undefined : { kind: 'node', id };
  }
}
