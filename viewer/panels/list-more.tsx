// Buttons before and after the rows that are drawn, for those that are not.
import type { App } from '../state/index.js';
import { formatNumber } from '../words/index.js';
import { listWords } from '../words/list-words.js';
import type { ListMemory } from './list-memory.js';
import { addEarlier, addLater, PAGE, type RowSlice } from './list-slice.js';

type MoreProps = { readonly app: App; readonly memory: ListMemory; readonly slice: RowSlice };

/** Nothing where the first row is drawn. */
export function ListEarlier({ app, memory, slice }: MoreProps) {
  if (slice.from === 0) return null;
  const language = app.language.value;
  const next = formatNumber(Math.min(PAGE, slice.from), language);
  return (
    <div class="list-more">
      <button
        type="button"
        class="button button-small"
        onClick={() => {
          memory.slice.value = addEarlier(slice);
        }}
      >
        {listWords[language].earlier(next, formatNumber(slice.from, language))}
      </button>
    </div>
  );
}

/** Nothing where the last row is drawn. */
export function ListLater({ app, memory, slice, total }: MoreProps & { readonly total: number }) {
  const left = total - slice.from - slice.count;
  if (left <= 0) return null;
  const language = app.language.value;
  const words = listWords[language];
  return (
    <div class="list-more">
      <button
        type="button"
        class="button button-small"
        onClick={() => {
          memory.slice.value = addLater(slice);
        }}
      >
        {words.more(formatNumber(Math.min(PAGE, left), language), formatNumber(left, language))}
      </button>
    </div>
  );
}
