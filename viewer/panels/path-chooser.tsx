// How to choose two nodes, and buttons that do it from what is selected.
import type { App } from '../state/index.js';
import { pathWords } from '../words/path-words.js';
import { chooseEnds, pathMemoryOf } from './path-memory.js';

/** Long enough to know a name by in a button. */
const LONGEST_NAME = 60;

export function PathChooser({ app }: { readonly app: App }) {
  const words = pathWords[app.language.value];
  const { start } = pathMemoryOf(app);
  const selection = app.selection.value;
  const ids = selection.kind === 'nodes' ? selection.ids : [];
  return (
    <section class="path path-chooser" aria-label={words.title}>
      <TwoNodes />
      <h2 class="path-choose-title">{words.chooseTitle}</h2>
      {ids.length > 2 ? (
        <Many app={app} ids={ids} />
      ) : start.value === undefined ? (
        <FromSelection app={app} id={ids[0]} />
      ) : (
        <FromStart app={app} start={start.value} other={ids.find(id => id !== start.value)} />
      )}
    </section>
  );
}

function FromSelection({ app, id }: { readonly app: App; readonly id: string | undefined }) {
  const words = pathWords[app.language.value];
  if (id === undefined) {
    return (
      <>
        <p>{words.chooseNone}</p>
        <p class="path-hint">{words.chooseKeys}</p>
      </>
    );
  }
  const setStart = (): void => {
    pathMemoryOf(app).start.value = id;
  };
  return (
    <>
      <p>{words.chooseOne}</p>
      <button type="button" class="button path-wide" onClick={setStart}>
        <bdi>{words.setStart(shortName(app, id))}</bdi>
      </button>
    </>
  );
}

type StartProps = { readonly app: App; readonly start: string; readonly other: string | undefined };

function FromStart({ app, start, other }: StartProps) {
  const words = pathWords[app.language.value];
  const forget = (): void => {
    pathMemoryOf(app).start.value = undefined;
  };
  return (
    <>
      <p class="path-start">
        <bdi>{words.start(shortName(app, start))}</bdi>
      </p>
      {other === undefined ? <p>{words.startChosen}</p> : <Find app={app} from={start} to={other} />}
      <button type="button" class="link-button" onClick={forget}>
        {words.forgetStart}
      </button>
    </>
  );
}

function Many({ app, ids }: { readonly app: App; readonly ids: readonly string[] }) {
  const [from, to] = ids.slice(-2);
  return (
    <>
      <p>{pathWords[app.language.value].chooseMany(ids.length)}</p>
      {from !== undefined && to !== undefined && <Find app={app} from={from} to={to} />}
    </>
  );
}

function Find({ app, from, to }: { readonly app: App; readonly from: string; readonly to: string }) {
  return (
    <button type="button" class="button button-main path-wide" onClick={() => chooseEnds(app, { from, to })}>
      <bdi>{pathWords[app.language.value].find(shortName(app, from), shortName(app, to))}</bdi>
    </button>
  );
}

function shortName(app: App, id: string): string {
  const name = app.loaded.value.nodes.get(id)?.name ?? id;
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

/** Two nodes with an open way between them. */
function TwoNodes() {
  return (
    <svg class="path-picture" viewBox="0 0 120 40" width="120" height="40" aria-hidden="true">
      <circle cx="14" cy="20" r="9" />
      <circle cx="60" cy="20" r="5" class="path-picture-between" />
      <circle cx="106" cy="20" r="9" />
      <path d="M25 20h28M67 20h28" />
    </svg>
  );
}
