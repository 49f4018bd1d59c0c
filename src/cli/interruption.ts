// Ctrl-C: the first stops after what is being done, the second at once.
import type { Terminal } from './terminal.js';

export type Interruption = { signal: AbortSignal; end: () => void };

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const CANCELLED = 130;

/** Watches for Ctrl-C until `end`. Stopping at once is safe too: stores write wholly or not at all. */
export function watchInterruption(terminal: Terminal, announcement: string): Interruption {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(CANCELLED);
    controller.abort();
    terminal.note(`${announcement} Press Ctrl-C again to stop at once.`);
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    end: () => {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}
