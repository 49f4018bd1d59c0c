// The worker: runs a layout off the page's thread. Bundled apart; says nothing but places.
import type { LayoutInput } from './layout-types.js';
import { runLayout } from './run-layout.js';
import type { WorkerAnswer } from './worker-answer.js';

/** Milliseconds of work between two pictures of where the nodes are. */
const PICTURE_EVERY_MS = 60;

addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => {
  const steps = runLayout(data);
  let last = performance.now();
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    // The clock decides what is shown on the way, never what comes out.
    if (performance.now() - last < PICTURE_EVERY_MS) continue;
    last = performance.now();
    answer({ kind: 'on-way', coordinates: step.value });
  }
  answer({ kind: 'settled', coordinates: step.value });
});

function answer(message: WorkerAnswer): void {
  postMessage(message, { transfer: [message.coordinates.buffer] });
}
