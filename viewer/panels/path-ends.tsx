// The two ends of a path, with a button that swaps them.
import type { App } from '../state/index.js';
import { pathWords } from '../words/path-words.js';
import { chooseEnds, type Ends } from './path-memory.js';
import { TypeIcon } from './type-icon.js';

export function PathEnds({ app, ends }: { readonly app: App; readonly ends: Ends }) {
  const words = pathWords[app.language.value];
  return (
    <div class="path-ends">
      <div class="path-both">
        <End app={app} id={ends.from} label={words.from} />
        <End app={app} id={ends.to} label={words.to} />
      </div>
      <button
        type="button"
        class="path-swap"
        aria-label={words.swap}
        title={words.swap}
        onClick={() => chooseEnds(app, { from: ends.to, to: ends.from })}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M5 13V3M2.5 5.5L5 3l2.5 2.5M11 3v10m-2.5-2.5L11 13l2.5-2.5" />
        </svg>
      </button>
    </div>
  );
}

function End({ app, id, label }: { readonly app: App; readonly id: string; readonly label: string }) {
  const node = app.loaded.value.nodes.get(id);
  const name = node?.name ?? id;
  return (
    <div class="path-end">
      <span class="path-end-label">{label}</span>
      <button
        type="button"
        class="path-node"
        title={pathWords[app.language.value].centre(name.slice(0, 200))}
        onClick={() => app.commands.centre(id)}
      >
        {node !== undefined && <TypeIcon type={node.type} size={18} />}
        <bdi class="path-name">{name}</bdi>
      </button>
    </div>
  );
}
