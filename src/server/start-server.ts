// The server: listens on this machine alone, and stops within a second.
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { systemCodeOf, UsageError } from '../failure/index.js';
import { loadOntology, packageVersion, viewerPath } from '../resources/index.js';
import { buildApp } from './build-app.js';
import { makeToken } from './check-token.js';
import { answerRefusal } from './refusal.js';
import type { Route } from './route.js';
import { ROUTES } from './routes.js';
import { readStaticFiles, type StaticFiles } from './static-files.js';
import type { StoreSource } from './store-source.js';

export type ServerOptions = {
  store: StoreSource;
  /** 0, the default, is any free one. */
  port?: number | undefined;
  /** Lets in whoever has it; random unless given. */
  token?: string | undefined;
  /** The built viewer unless given. */
  files?: StaticFiles | undefined;
  routes?: readonly Route[] | undefined;
  /** Longest time for one answer, in milliseconds; 30 s unless given. */
  timeLimitMs?: number | undefined;
  /** Told of what should never happen; the client gets no word of it. */
  onFault?: ((error: unknown) => void) | undefined;
};

export type RunningServer = {
  /** `http://127.0.0.1:4321` */
  address: string;
  /** The address with the token: opens the viewer. */
  url: string;
  port: number;
  token: string;
  /** Lets go of the port, ends what is being answered, and closes the store. */
  close(): Promise<void>;
};

/** Never another one: the graph is for whoever sits at this machine. */
const HOST = '127.0.0.1';
const TIME_LIMIT_MS = 30_000;
/** An answer that is being sent may end; a store that does not close is left. */
const GRACE_MS = 400;

/**
 * Serves a store and the viewer on 127.0.0.1.
 *
 * @throws UsageError `port-in-use`, `port-not-allowed`
 * @example const { url, close } = await startServer({ store: new StoreSource({ location, open }) });
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, port: wanted = 0, token = makeToken(), onFault = () => undefined } = options;
  const server = createServer();
  const port = await listen(server, wanted);
  const app = buildApp({
    serving: {
      store,
      ontology: loadOntology(),
      version: packageVersion(),
      timeLimitMs: options.timeLimitMs ?? TIME_LIMIT_MS,
      onFault,
    },
    routes: options.routes ?? ROUTES,
    files: options.files ?? readStaticFiles(viewerPath()),
    token,
    port,
  });
  const errorHandler = (): Response => answerRefusal(400, MALFORMED);
  server.on('request', getRequestListener(app.fetch, { hostname: HOST, overrideGlobalObjects: false, errorHandler }));
  const address = `http://${HOST}:${port}`;
  return { address, url: `${address}/?token=${token}`, port, token, close: () => close(server, store) };
}

const MALFORMED = {
  code: 'malformed-request',
  message: 'The request has no address that could be read.',
  next: 'Open the address that `verband view` printed.',
  isRetriable: false,
};

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', cause => reject(describeListening(cause, port)));
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function describeListening(cause: Error, port: number): Error {
  const code = systemCodeOf(cause);
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return cause;
  const isUsed = code === 'EADDRINUSE';
  return new UsageError({
    code: isUsed ? 'port-in-use' : 'port-not-allowed',
    message: `Port ${port} of ${HOST} ${isUsed ? 'is used by another program' : 'may not be used by this user'}.`,
    next: 'Choose another with --port, or leave --port out: then a free one is taken.',
    cause,
  });
}

async function close(server: Server, store: StoreSource): Promise<void> {
  const isClosed = new Promise<void>(resolve => server.close(() => resolve()));
  server.closeIdleConnections();
  await within(GRACE_MS, isClosed);
  server.closeAllConnections();
  await isClosed;
  await within(GRACE_MS, store.close());
}

/** Waits for the work, and no longer than this. */
async function within(limitMs: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>(resolve => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
