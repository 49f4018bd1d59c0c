// Checkboxes with counts for one facet of the neighbours, and two buttons for all and none.
import { useId } from 'preact/hooks';
import { type Counts, NodeType } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { expandWords } from '../words/expand-words.js';
import { formatNumber } from '../words/index.js';
import { toggled } from './expand-choices.js';
import { TypeIcon } from './type-icon.js';

export type ExpandFacetProps = {
  readonly app: App;
  readonly title: string;
  readonly counts: Counts;
  readonly off: ReadonlySet<string>;
  readonly labelOf: (name: string) => string;
  readonly hasIcons: boolean;
  readonly onChange: (off: ReadonlySet<string>) => void;
};

export function ExpandFacet({ app, title, counts, off, labelOf, hasIcons, onChange }: ExpandFacetProps) {
  const titleId = useId();
  return (
    // A fieldset lays its legend out apart, with no room for the buttons beside it.
    <div class="expand-facet" role="group" aria-labelledby={titleId}>
      <div class="expand-facet-head">
        <span id={titleId} class="expand-facet-title">
          {title}
        </span>
        {counts.length > 1 && <AllOrNone {...{ app, title, counts, off, onChange }} />}
      </div>
      <ul class="expand-values">
        {counts.map(({ name, count }) => (
          <li key={name}>
            <label class="expand-value">
              <input type="checkbox" checked={!off.has(name)} onChange={() => onChange(toggled(off, name))} />
              {hasIcons && <Icon type={name} />}
              <span class="expand-label">{labelOf(name)}</span>
              <span class="expand-count">{formatNumber(count, app.language.value)}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A type of a newer server has no pictogram here. */
function Icon({ type }: { readonly type: string }) {
  const known = NodeType.safeParse(type);
  return known.success ? <TypeIcon type={known.data} size={18} /> : null;
}

type AllOrNoneProps = Pick<ExpandFacetProps, 'app' | 'title' | 'counts' | 'off' | 'onChange'>;

function AllOrNone({ app, title, counts, off, onChange }: AllOrNoneProps) {
  const words = expandWords[app.language.value];
  return (
    <div class="expand-all">
      <button
        type="button"
        class="link-button"
        aria-label={words.allOf(title)}
        disabled={off.size === 0}
        onClick={() => onChange(new Set())}
      >
        {words.all}
      </button>
      <button
        type="button"
        class="link-button"
        aria-label={words.noneOf(title)}
        disabled={off.size === counts.length}
        onClick={() => onChange(new Set(counts.map(({ name }) => name)))}
      >
        {words.none}
      </button>
    </div>
  );
}
