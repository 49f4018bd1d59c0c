// The status of a fact as a word and a line: the line is drawn as its edge is on the canvas.
import type { FactStatus } from '../../src/model/index.js';
import type { Language } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';

/** Dashes and gaps in pixels, as near to the edges as so short a line allows. */
const DASHES: Readonly<Record<FactStatus, string | undefined>> = {
  asserted: undefined,
  attributed: '0.1 4.4',
  planned: '6 3.5',
  disputed: '11 3.5',
};

export type StatusBadgeProps = { readonly status: FactStatus; readonly language: Language };

/** Line and word in a frame. */
export function StatusBadge({ status, language }: StatusBadgeProps) {
  const words = evidenceWords[language];
  return (
    <span class={`evidence-status evidence-status-${status}`}>
      <StatusLine status={status} />
      <span>
        <span class="visually-hidden">{words.statusIs} </span>
        {words.status[status]}
      </span>
    </span>
  );
}

/** The line alone, for rows of a list; the word is heard. */
export function StatusMark({ status, language }: StatusBadgeProps) {
  const word = evidenceWords[language].status[status];
  return (
    <span class={`evidence-status-mark evidence-status-${status}`} title={word}>
      <StatusLine status={status} />
      <span class="visually-hidden">{word}</span>
    </span>
  );
}

function StatusLine({ status }: { status: FactStatus }) {
  return (
    <svg class="evidence-status-line" viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
      <path
        d="M2 5H24"
        fill="none"
        stroke="currentColor"
        stroke-width={status === 'attributed' ? 3 : 2.2}
        stroke-linecap={status === 'attributed' ? 'round' : 'butt'}
        stroke-dasharray={DASHES[status]}
      />
      {status === 'disputed' && <circle cx="13" cy="5" r="4" fill="currentColor" />}
    </svg>
  );
}
