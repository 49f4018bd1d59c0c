// The app as panels know it: signals to read, commands to call. Wired in viewer/app.
import type { ReadonlySignal, Signal } from '@preact/signals';
import type {
  ArticleView,
  DetailsAnswer,
  EvidenceAnswer,
  ExpandAnswer,
  ExpandRequest,
  Overview,
  PathAnswer,
  Refusal,
  SavedViewsAnswer,
  SearchAnswer,
  SearchRequest,
} from '../../src/protocol/index.js';
import type { Loaded } from './loaded.js';
import type { Scene, Target } from './scene.js';
import type { Camera, Filters, Selection, View } from './view.js';
import type { Facets, Visible } from './visible.js';

export type Language = 'nl' | 'en';
export type Theme = 'light' | 'dark';
export type LeftTab = 'filters' | 'list';
export type RightTab = 'details' | 'evidence' | 'path';
export type ExportFormat = 'png' | 'svg' | 'gexf' | 'graphml' | 'json' | 'csv';
export type ExportScope = 'visible' | 'all';
/** The one dialog that can be open. */
export type Dialog =
  | { readonly kind: 'expand'; readonly id: string }
  | { readonly kind: 'export' }
  | { readonly kind: 'views' }
  | { readonly kind: 'help' }
  | { readonly kind: 'hidden' };

/** An answer on its way. */
export type Resource<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly refusal: Refusal };

/** A sentence for the reader; `isUrgent` is read out at once. */
export type Notice = {
  readonly text: string;
  readonly isUrgent?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
};

/** Long work: shown after 300 ms, with Cancel after 3 s. */
export type Work = { readonly what: string; readonly startedAt: number; readonly cancel: () => void };

export type App = {
  readonly language: Signal<Language>;
  readonly theme: Signal<Theme>;
  readonly overview: ReadonlySignal<Overview | undefined>;
  readonly loaded: ReadonlySignal<Loaded>;
  readonly view: ReadonlySignal<View>;
  readonly visible: ReadonlySignal<Visible>;
  readonly facets: ReadonlySignal<Facets>;
  /** Neighbours of each node on the canvas that are not on it. */
  readonly remaining: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly selection: ReadonlySignal<Selection>;
  readonly hover: Signal<Target | undefined>;
  /** What is drawn, and from where it is looked at. */
  readonly scene: ReadonlySignal<Scene>;
  readonly camera: ReadonlySignal<Camera>;

  readonly leftTab: Signal<LeftTab>;
  readonly rightTab: Signal<RightTab>;
  /** Whether the side panels are open; under 900 px at the most one is. */
  readonly isLeftOpen: Signal<boolean>;
  readonly isRightOpen: Signal<boolean>;
  readonly dialog: Signal<Dialog | undefined>;
  /** The article that is read in the right panel, and the claim that it is scrolled to. */
  readonly reading: Signal<{ readonly article: string; readonly claim?: string } | undefined>;

  /** Evidence of the selected fact, details of the focused node, the article that is read, paths between two selected nodes. */
  readonly evidence: ReadonlySignal<Resource<EvidenceAnswer>>;
  readonly details: ReadonlySignal<Resource<DetailsAnswer>>;
  readonly article: ReadonlySignal<Resource<ArticleView>>;
  readonly paths: ReadonlySignal<Resource<PathAnswer>>;

  readonly work: ReadonlySignal<Work | undefined>;
  readonly notice: Signal<Notice | undefined>;
  /** The store cannot be reached: what is loaded stays usable. */
  readonly trouble: ReadonlySignal<Refusal | undefined>;
  /** Whether there is a picture; the list takes over where there is none. */
  readonly stage: ReadonlySignal<'starting' | 'drawing' | 'lost' | 'missing'>;
  readonly isLayoutRunning: ReadonlySignal<boolean>;
  /** What undo and redo would take back: a phrase (`expand Taliban`), absent when there is nothing. */
  readonly undoable: ReadonlySignal<string | undefined>;
  readonly redoable: ReadonlySignal<string | undefined>;
  readonly commands: Commands;
};

/** Every act, with one undo entry each where it changes the view. None throws: what fails is told in `notice` or `trouble`. */
export type Commands = {
  /** Loads the nodes, puts them on the canvas, selects the first; `isCentred` moves the camera there. */
  add(ids: readonly string[], options?: { isCentred?: boolean }): Promise<void>;
  expand(id: string, options?: Partial<Pick<ExpandRequest, 'limit' | 'types' | 'relations' | 'order'>>): Promise<void>;
  /** Counts of what an expand would bring, without bringing it. */
  previewExpand(request: ExpandRequest, signal: AbortSignal): Promise<ExpandAnswer>;
  collapse(id: string): void;
  hide(ids: readonly string[]): void;
  hideOthers(ids: readonly string[]): void;
  showHidden(): void;
  /** Takes nodes off the canvas. */
  remove(ids: readonly string[]): void;
  clear(): void;
  setPinned(ids: readonly string[], isPinned: boolean): void;
  move(places: ReadonlyMap<string, { x: number; y: number }>): void;
  runLayout(): Promise<void>;
  stopLayout(): void;
  setFilters(filters: Filters): void;
  resetFilters(facet?: 'type' | 'relation' | 'status' | 'outlet' | 'claimant' | 'confidence' | 'time'): void;
  select(selection: Selection): void;
  /** Adds a node to the selection, or takes it out. */
  toggleSelected(id: string): void;
  /** Selects a fact and shows its evidence. */
  openFact(id: string): void;
  /** Selects a node that is on the canvas (it is added when it is not) and shows its details. */
  openNode(id: string): Promise<void>;
  readArticle(article: string, claim?: string): void;
  closeArticle(): void;
  /** Puts a path's nodes on the canvas and selects them. */
  showPath(nodes: readonly string[]): Promise<void>;
  search(request: Pick<SearchRequest, 'q' | 'in'>, signal: AbortSignal): Promise<SearchAnswer>;
  undo(): void;
  redo(): void;
  fit(): void;
  zoom(factor: number): void;
  centre(id: string): void;
  setCamera(camera: Camera): void;
  startLasso(): void;
  /** Where a node is now, in pixels from the top left of the canvas; absent without a picture. */
  screenOf(id: string): { x: number; y: number } | undefined;
  /** Copies the address of this view; a long one is stored under `name` first. */
  copyAddress(name?: string): Promise<void>;
  listViews(signal: AbortSignal): Promise<SavedViewsAnswer>;
  openView(id: string): Promise<void>;
  copyText(text: string, what: string): Promise<void>;
  exportAs(format: ExportFormat, scope: ExportScope): Promise<void>;
  /** Asks again what failed. */
  retry(): Promise<void>;
  retryStage(): void;
};
