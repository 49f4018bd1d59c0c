// The canvas and what stands over it: tools, the state of the picture, the start, and a list for screen readers.
import { useEffect, useRef, useState } from 'preact/hooks';
import { AllHiddenCard, HiddenChip, ListPanel, StartCard } from '../panels/index.js';
import type { App } from '../state/index.js';
import { shellWords } from '../words/shell-words.js';
import { onCanvasKey } from './canvas-keys.js';
import { ContextMenu } from './context-menu.js';
import { focusedNode } from './effects.js';
import { Legend } from './legend.js';
import { NodeChip } from './node-chip.js';
import type { MenuRequest } from './stage-control.js';
import { Tool } from './top-bar.js';

/** Starts the drawing in an element; returns what ends it. */
export type StageStarter = (container: HTMLElement, onMenu: (request: MenuRequest) => void) => () => void;

type CanvasProps = { app: App; startStage: StageStarter };

export function CanvasArea({ app, startStage }: CanvasProps) {
  const [menu, setMenu] = useState<MenuRequest | undefined>(undefined);
  const isEmpty = app.view.value.places.size === 0;
  const isWithoutPicture = app.stage.value === 'missing';
  return (
    <section class="canvas-area" aria-label={shellWords[app.language.value].canvas}>
      {isWithoutPicture ? <PictureAway app={app} /> : <Canvas app={app} startStage={startStage} onMenu={setMenu} />}
      {isEmpty ? <StartCard app={app} /> : null}
      {isEmpty || isWithoutPicture ? null : <OverCanvas app={app} />}
      {menu === undefined ? null : <ContextMenu app={app} request={menu} onClose={() => setMenu(undefined)} />}
    </section>
  );
}

function OverCanvas({ app }: { app: App }) {
  return (
    <>
      <AllHiddenCard app={app} />
      <NodeChip app={app} />
      <div class="canvas-foot">
        <HiddenChip app={app} />
        <Legend app={app} />
      </div>
      <CanvasTools app={app} />
    </>
  );
}

function Canvas({ app, startStage, onMenu }: CanvasProps & { onMenu: (request: MenuRequest) => void }) {
  const words = shellWords[app.language.value];
  const container = useRef<HTMLDivElement>(null);
  // A theme is part of the styles that the renderer was made with: another one needs another renderer.
  const theme = app.theme.value;
  useEffect(() => (container.current === null ? undefined : startStage(container.current, onMenu)), [theme]);
  const focused = focusedNode(app.selection.value);
  // What a filter hides keeps the selection, but is no option that can be named.
  const isListed = focused !== undefined && app.scene.value.nodes.some(({ id }) => id === focused);
  const active = isListed ? { 'aria-activedescendant': `node-${focused}` } : {};
  return (
    <div
      id="canvas"
      class="canvas"
      role="application"
      tabIndex={0}
      aria-label={words.canvas}
      aria-describedby="canvas-help"
      {...active}
      onKeyDown={event => {
        if (onCanvasKey(app, event)) event.preventDefault();
      }}
    >
      <div class="stage" ref={container} aria-hidden="true" />
      <p id="canvas-help" class="visually-hidden">
        {words.canvasHelp}
      </p>
      <NodeMirror app={app} />
    </div>
  );
}

/** More options than this are no help to anybody: the List tab has them all. */
const MIRRORED = 200;

/** What the drawing shows, for screen readers. */
function NodeMirror({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  const { value: loaded } = app.loaded;
  const types = new Map(app.overview.value?.ontology.types.map(({ name, label }) => [name, label[app.language.value]]));
  const focused = focusedNode(app.selection.value);
  const nodes = app.scene.value.nodes.filter(({ type }) => type !== 'more');
  const shown = nodes.filter(({ id }, index) => index < MIRRORED || id === focused);
  return (
    <ul class="visually-hidden" role="listbox" aria-label={words.nodesInView}>
      {shown.map(({ id }) => {
        const node = loaded.nodes.get(id);
        if (node === undefined) return null;
        return (
          <li key={id} id={`node-${id}`} role="option" aria-selected={id === focused}>
            {words.node(node.name, types.get(node.type) ?? node.type, node.degree)}
          </li>
        );
      })}
    </ul>
  );
}

function CanvasTools({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  const isRunning = app.isLayoutRunning.value;
  return (
    <div class="canvas-tools" role="toolbar" aria-label={words.canvasTools} aria-orientation="vertical">
      <Tool icon="plus" label={words.zoomIn} onPress={() => app.commands.zoom(1.4)} />
      <Tool icon="minus" label={words.zoomOut} onPress={() => app.commands.zoom(1 / 1.4)} />
      <Tool icon="fit" label={words.fit} onPress={app.commands.fit} />
      <Tool icon="lasso" label={words.lasso} onPress={app.commands.startLasso} />
      <Tool
        icon={isRunning ? 'stop' : 'arrange'}
        label={isRunning ? words.stop : words.arrangeHint}
        onPress={() => (isRunning ? app.commands.stopLayout() : void app.commands.runLayout())}
      />
      <Tool icon="clear" label={words.clear} onPress={app.commands.clear} />
    </div>
  );
}

/** The list takes over, with the same selection and commands. */
function PictureAway({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  return (
    <div class="picture-away">
      <div class="banner banner-calm" role="status">
        <p>{words.noStage}</p>
        <button type="button" class="button" onClick={app.commands.retryStage}>
          {words.tryStage}
        </button>
      </div>
      {app.view.value.places.size === 0 ? null : <ListPanel app={app} />}
    </div>
  );
}
