// The desk: every signal of the app, writable. Commands and effects work on it; panels see the App, where they are read-only.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type {
  ArticleView,
  DetailsAnswer,
  EvidenceAnswer,
  Overview,
  PathAnswer,
  Refusal,
} from '../../src/protocol/index.js';
import type { Api } from '../api/index.js';
import type { Stage } from '../stage/index.js';
import {
  type App,
  amendView,
  BUNDLE_FROM,
  buildScene,
  type Camera,
  countFacets,
  type Dialog,
  EMPTY_VIEW,
  type Facets,
  findVisible,
  type History,
  type Language,
  type LeftTab,
  type Loaded,
  NOTHING_LOADED,
  NOTHING_SELECTED,
  type Notice,
  pushView,
  type Resource,
  type RightTab,
  remainingOf,
  type Scene,
  type Selection,
  startHistory,
  type Target,
  type Theme,
  type View,
  type Visible,
  WHOLE_BOX,
  type Work,
} from '../state/index.js';
import { sceneWords } from './scene-words.js';

export type Desk = {
  readonly api: Api;
  readonly language: Signal<Language>;
  readonly theme: Signal<Theme>;
  readonly overview: Signal<Overview | undefined>;
  readonly loaded: Signal<Loaded>;
  readonly history: Signal<History>;
  readonly selection: Signal<Selection>;
  readonly hover: Signal<Target | undefined>;
  readonly camera: Signal<Camera>;
  /** Nodes that an expand has been asked of: they get a stub for what was left out. */
  readonly expanded: Signal<ReadonlySet<string>>;
  readonly leftTab: Signal<LeftTab>;
  readonly rightTab: Signal<RightTab>;
  readonly isLeftOpen: Signal<boolean>;
  readonly isRightOpen: Signal<boolean>;
  readonly dialog: Signal<Dialog | undefined>;
  readonly reading: App['reading'];
  readonly evidence: Signal<Resource<EvidenceAnswer>>;
  readonly details: Signal<Resource<DetailsAnswer>>;
  readonly article: Signal<Resource<ArticleView>>;
  readonly paths: Signal<Resource<PathAnswer>>;
  readonly work: Signal<Work | undefined>;
  readonly notice: Signal<Notice | undefined>;
  readonly trouble: Signal<Refusal | undefined>;
  readonly stageState: Signal<'starting' | 'drawing' | 'lost' | 'missing'>;
  readonly stage: Signal<Stage | undefined>;
  /** Stops the layout that runs. */
  readonly layout: Signal<AbortController | undefined>;
  /** The command that a lost store or server stopped. */
  readonly again: Signal<(() => void) | undefined>;
  /** Counts up when the panels should ask again. */
  readonly attempt: Signal<number>;

  readonly view: ReadonlySignal<View>;
  readonly visible: ReadonlySignal<Visible>;
  readonly facets: ReadonlySignal<Facets>;
  readonly remaining: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly scene: ReadonlySignal<Scene>;
};

export function createDesk(api: Api, { language, theme }: { language: Language; theme: Theme }): Desk {
  const own = createSignals(language, theme);
  const view = computed(() => own.history.value.present.view);
  const visible = computed(() => findVisible(own.loaded.value, view.value));
  const remaining = computed(() => remainingOf(own.loaded.value, view.value));
  const fannedOut = computed(() => edgeUnderPointer(own.hover.value, visible.value));
  const symmetric = computed(() => symmetricOf(own.overview.value));
  return {
    api,
    ...own,
    view,
    visible,
    remaining,
    facets: computed(() => countFacets(own.loaded.value, view.value)),
    scene: computed(() =>
      buildScene(own.loaded.value, visible.value, view.value, {
        selection: own.selection.value,
        hover: fannedOut.value,
        expanded: own.expanded.value,
        remaining: remaining.value,
        words: sceneWords(own.overview.value?.ontology, own.language.value),
        isSymmetric: predicate => symmetric.value.has(predicate),
      }),
    ),
  };
}

function createSignals(language: Language, theme: Theme) {
  return {
    language: signal(language),
    theme: signal(theme),
    overview: signal<Overview | undefined>(undefined),
    loaded: signal<Loaded>(NOTHING_LOADED),
    history: signal<History>(startHistory(EMPTY_VIEW)),
    selection: signal<Selection>(NOTHING_SELECTED),
    hover: signal<Target | undefined>(undefined),
    camera: signal<Camera>(WHOLE_BOX),
    expanded: signal<ReadonlySet<string>>(new Set()),
    leftTab: signal<LeftTab>('filters'),
    rightTab: signal<RightTab>('details'),
    isLeftOpen: signal(true),
    isRightOpen: signal(true),
    dialog: signal<Dialog | undefined>(undefined),
    reading: signal<{ readonly article: string; readonly claim?: string } | undefined>(undefined),
    evidence: signal<Resource<EvidenceAnswer>>({ state: 'idle' }),
    details: signal<Resource<DetailsAnswer>>({ state: 'idle' }),
    article: signal<Resource<ArticleView>>({ state: 'idle' }),
    paths: signal<Resource<PathAnswer>>({ state: 'idle' }),
    work: signal<Work | undefined>(undefined),
    notice: signal<Notice | undefined>(undefined),
    trouble: signal<Refusal | undefined>(undefined),
    stageState: signal<'starting' | 'drawing' | 'lost' | 'missing'>('starting'),
    stage: signal<Stage | undefined>(undefined),
    layout: signal<AbortController | undefined>(undefined),
    again: signal<(() => void) | undefined>(undefined),
    attempt: signal(0),
  };
}

/** Only among bundles does the scene look different under the pointer; any other hover must not build it again. */
function edgeUnderPointer(hover: Target | undefined, visible: Visible): Target | undefined {
  return hover?.kind === 'edge' && visible.facts.length >= BUNDLE_FROM ? hover : undefined;
}

function symmetricOf(overview: Overview | undefined): ReadonlySet<string> {
  return new Set(overview?.ontology.predicates.filter(({ symmetric }) => symmetric).map(({ name }) => name));
}

/** One act of the analyst: one entry to undo. An act that changes nothing leaves none. */
export function changeView(desk: Desk, what: string, act: (view: View) => View): void {
  const after = act(desk.view.value);
  if (after !== desk.view.value) desk.history.value = pushView(desk.history.value, after, what);
}

/** The end of an act that has its entry already: the layout that follows an expand. */
export function finishView(desk: Desk, act: (view: View) => View): void {
  desk.history.value = amendView(desk.history.value, act(desk.view.value));
}
