// Runs a layout for the page: in the worker, with places on the way, until it settles or is called off.
import { LayoutError } from './layout-error.js';
import type { LayoutInput, Places } from './layout-types.js';
import type { Coordinates } from './run-layout.js';
import type { WorkerAnswer } from './worker-answer.js';

/** Address of the bundled worker, relative to the page; set when the viewer is bundled. */
declare const LAYOUT_WORKER: string;

export type LayoutOptions = {
  /** Where the nodes are on the way, several times a second. */
  readonly onPlaces?: (places: Places) => void;
  readonly signal?: AbortSignal;
  /** Address of the worker; by default the one that was bundled with the viewer. */
  readonly worker?: string;
};

/**
 * Arranges nodes, off the page's thread where there are workers. Resolves to the places of all nodes, the fixed ones
 * exactly as they were.
 * @throws LayoutError `layout-worker-failed` when the worker cannot be loaded or breaks down
 * @throws DOMException `AbortError` when the signal calls it off
 */
export function startLayout(input: LayoutInput, options: LayoutOptions = {}): Promise<Places> {
  const { signal } = options;
  if (signal?.aborted) return Promise.reject(abortError());
  if (typeof Worker === 'undefined') return runHere(input, options);
  return runInWorker(input, options);
}

function runInWorker(input: LayoutInput, { onPlaces, signal, worker: given }: LayoutOptions): Promise<Places> {
  const address = given ?? LAYOUT_WORKER;
  return new Promise((resolve, reject) => {
    const worker = openWorker(address);
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', callOff);
    };
    const callOff = (): void => {
      end();
      reject(abortError());
    };
    signal?.addEventListener('abort', callOff);
    worker.addEventListener('error', event => {
      end();
      reject(failed(address, event.message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      const places = placesOf(input, data.coordinates);
      if (data.kind === 'on-way') {
        onPlaces?.(places);
        return;
      }
      end();
      resolve(places);
    });
    worker.postMessage(input);
  });
}

function openWorker(address: string): Worker {
  try {
    return new Worker(address);
  } catch (error) {
    throw failed(address, error instanceof Error ? error.message : String(error));
  }
}

/** Without workers: slice by slice, so that the page can breathe in between. The algorithm is loaded only then. */
async function runHere(input: LayoutInput, { onPlaces, signal }: LayoutOptions): Promise<Places> {
  const { runLayout } = await import('./run-layout.js');
  const steps = runLayout(input);
  for (let step = steps.next(); ; step = steps.next()) {
    const places = placesOf(input, step.value);
    if (step.done) return places;
    onPlaces?.(places);
    await new Promise(resolve => setTimeout(resolve, 0));
    if (signal?.aborted) throw abortError();
  }
}

function placesOf({ nodes }: LayoutInput, coordinates: Coordinates): Places {
  return new Map(
    nodes.map(({ id }, index) => [id, { x: coordinates[2 * index] ?? 0, y: coordinates[2 * index + 1] ?? 0 }]),
  );
}

function abortError(): DOMException {
  return new DOMException('The layout was called off.', 'AbortError');
}

function failed(address: string, reason: string | undefined): LayoutError {
  return new LayoutError({
    code: 'layout-worker-failed',
    message: `The layout worker ${address} does not run${reason ? `: ${reason}` : '.'}`,
    next: 'Reload the page; nodes can still be dragged by hand.',
  });
}
