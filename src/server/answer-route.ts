// The one way in which every route is answered: validated in, found, validated out; or refused.
import type { Context } from 'hono';
import { CancelledError, type Failure, StoreError } from '../failure/index.js';
import type { Ontology } from '../ontology/index.js';
import { isFresh, tagOf } from './entity-tag.js';
import { readJson, readParameters } from './read-input.js';
import { answerRefusal, describeRefusal } from './refusal.js';
import type { Route } from './route.js';
import type { StoreSource } from './store-source.js';

export type Serving = {
  store: StoreSource;
  ontology: Ontology;
  version: string;
  /** Longest time for one answer, in milliseconds. */
  timeLimitMs: number;
  /** Told of what should never happen. */
  onFault(error: unknown): void;
};

/** The store is asked first whether its answer is still the one that the browser has. */
const API_CACHE = 'private, no-cache';

/** Makes the handler of a route. It never throws. */
export function answerRoute(route: Route, serving: Serving): (context: Context) => Promise<Response> {
  return async context => {
    const { signal: client } = context.req.raw;
    const signal = AbortSignal.any([client, AbortSignal.timeout(serving.timeLimitMs)]);
    const tellEnd = (): Failure => (client.aborted ? gone() : tooSlow(serving.timeLimitMs));
    try {
      return await endWith(signal, tellEnd, answer({ route, context, signal, serving }));
    } catch (error) {
      const { status, refusal } = describeRefusal(error);
      if (status === 500) serving.onFault(error);
      return answerRefusal(status, refusal);
    }
  };
}

/** The work's end, or the signal's where that comes first: not everything that a store does can be ended by a signal. */
function endWith<T>(signal: AbortSignal, tellEnd: () => Failure, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(tellEnd());
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

type Work = { route: Route; context: Context; signal: AbortSignal; serving: Serving };

async function answer({ route, context, signal, serving }: Work): Promise<Response> {
  const { ontology, version, store: source } = serving;
  const question = route.read(await readInput(route, context));
  return source.use(async store => {
    const headers = new Headers({ 'Cache-Control': API_CACHE });
    if (route.isTagged) {
      const tag = tagOf(JSON.stringify([version, source.location, await store.revision(), question.key]));
      headers.set('ETag', tag);
      if (isFresh(context.req.header('if-none-match'), tag)) return new Response(null, { status: 304, headers });
    }
    const body = new TextEncoder().encode(JSON.stringify(await question.run({ store, ontology, version, signal })));
    headers.set('Content-Type', 'application/json; charset=UTF-8');
    headers.set('Content-Length', String(body.byteLength));
    return new Response(body, { headers });
  });
}

function readInput({ method }: Route, context: Context): unknown {
  return method === 'GET' ? readParameters(context) : readJson(context.req.raw);
}

function gone(): CancelledError {
  return new CancelledError({
    code: 'cancelled',
    message: 'Whoever asked has gone.',
    next: 'Ask again if the answer is still wanted.',
  });
}

function tooSlow(timeLimitMs: number): StoreError {
  return new StoreError({
    code: 'store-slow',
    message: `The store did not answer within ${timeLimitMs / 1000} seconds.`,
    next: 'Check that it runs, then try again, or ask for less at once.',
    isRetriable: true,
  });
}
