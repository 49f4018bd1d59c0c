// Says that something is out of sight on the canvas, and brings it back.
import type { App } from '../state/index.js';
import type { Place } from './evidence-place.js';

export type PlaceNoteProps = {
  readonly app: App;
  readonly place: Place;
  readonly words: {
    readonly hiddenByFilter: string;
    readonly hiddenByHand: string;
    readonly notOnCanvas: string;
    readonly show: string;
    readonly add: string;
  };
  readonly onAdd: () => void;
};

/** Nothing where it is seen. */
export function PlaceNote({ app, place, words, onAdd }: PlaceNoteProps) {
  if (place === 'seen') return null;
  const { commands } = app;
  const [text, label, act] = {
    'hidden-by-filter': [words.hiddenByFilter, words.show, () => commands.resetFilters()] as const,
    'hidden-by-hand': [words.hiddenByHand, words.show, () => commands.showHidden()] as const,
    absent: [words.notOnCanvas, words.add, onAdd] as const,
  }[place];
  return (
    <div class="evidence-note">
      <p>{text}</p>
      <button type="button" class="button button-small" onClick={act}>
        {label}
      </button>
    </div>
  );
}
