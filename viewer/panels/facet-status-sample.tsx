// A piece of line as the canvas draws facts of a status.
import type { FactStatus } from '../../src/model/index.js';
import { DASHES } from '../theme/dashes.js';

/** Decoration: the word stands beside it. */
export function StatusSample({ status }: { status: FactStatus }) {
  return (
    <svg class={`status-sample status-sample-${status}`} viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
      <line x1="1" y1="5" x2="33" y2="5" stroke-width="2" stroke-dasharray={DASHES[status] ?? 'none'} />
    </svg>
  );
}
