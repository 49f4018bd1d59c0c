// What the list says when it has no row, with what can be done about it.
import type { App } from '../state/index.js';
import { hiddenWords } from '../words/filters-words.js';
import { listWords } from '../words/list-words.js';
import type { ListMemory } from './list-memory.js';

export function ListEmpty({ app, memory }: { app: App; memory: ListMemory }) {
  const words = listWords[app.language.value];
  const query = memory.query.value.trim();
  if (query !== '') {
    return (
      <Note text={words.noneFound(query)}>
        {{
          label: words.findClear,
          run: () => {
            memory.query.value = '';
          },
        }}
      </Note>
    );
  }
  if (app.view.value.places.size === 0) return <Note text={words.emptyCanvas} />;
  const { nodes, nodesHiddenByFilters, hiddenByHand, factsHiddenByFilters } = app.visible.value;
  const hidden =
    memory.table.value === 'nodes' ? nodesHiddenByFilters.length + hiddenByHand.length : factsHiddenByFilters.length;
  if (hidden === 0 && (memory.table.value === 'facts' || nodes.length > 0)) return <Note text={words.noFacts} />;
  return (
    <Note text={memory.table.value === 'nodes' ? words.allHidden : words.allFactsHidden}>
      {{
        label: hiddenWords[app.language.value].open,
        run: () => {
          app.dialog.value = { kind: 'hidden' };
        },
      }}
    </Note>
  );
}

type NoteProps = { readonly text: string; readonly children?: { readonly label: string; readonly run: () => void } };

function Note({ text, children: way }: NoteProps) {
  return (
    <div class="list-empty" role="status">
      <p>
        <bdi>{text}</bdi>
      </p>
      {way !== undefined && (
        <button type="button" class="button button-small" onClick={way.run}>
          {way.label}
        </button>
      )}
    </div>
  );
}
