// Serves the viewer until Ctrl-C: for `view`, and for `demo --view`.
import { once } from 'node:events';
import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import * as z from 'zod';
import { messageOf, NotFoundError, UsageError } from '../failure/index.js';
import { openDossier } from '../ingest/index.js';
import { loadRules } from '../resources/index.js';
import { type RunningServer, StoreSource, startServer } from '../server/index.js';
import { folderStamp, openNeo4jStore, type StoreStatus } from '../store/index.js';
import { commandName } from './command-name.js';
import { countOf } from './count-of.js';
import { chooseAddress, DEFAULT_DOSSIER, type DossierFlags, repeatDossier, warnOfDamage } from './dossier-options.js';
import { noteEmpty } from './empty-dossier.js';
import { watchInterruption } from './interruption.js';
import { canOpenBrowser, openBrowser } from './open-browser.js';
import type { Terminal } from './terminal.js';

export const ViewerFlags = z.object({ port: z.number().optional(), open: z.boolean() });
export type ViewerFlags = z.infer<typeof ViewerFlags>;

const DEFAULT_PORT = 4321;
const MAX_PORT = 65_535;
/** A person waits for the answer: a server that is away is told soon, and asked again when the person says so. */
const RETRY_TIME_MS = 2000;

export const VIEWER_OPTIONS: readonly Option[] = [
  new Option('--port <number>', `port on 127.0.0.1 (default: ${DEFAULT_PORT}, else a free one)`).argParser(parsePort),
  new Option('--no-open', 'print the address without opening a browser'),
];

/** A port from 0 (any free one) to 65535. @throws InvalidArgumentError, which commander words */
function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 0 && port <= MAX_PORT) return port;
  throw new InvalidArgumentError(`It has to be a whole number from 0 (any free one) to ${MAX_PORT}.`);
}

/**
 * Opens the store, serves it with the viewer and returns after Ctrl-C.
 * @throws NotFoundError `no-dossier`; StoreError when the store cannot be read; UsageError `port-in-use`
 */
export async function serveViewer(flags: DossierFlags & ViewerFlags, terminal: Terminal): Promise<void> {
  const store = await openSource(flags);
  try {
    const status = await store.use(async opened => {
      await warnOfDamage(opened, terminal);
      return opened.status();
    });
    if (status.articles === 0) {
      await noteEmpty({ status: async () => status }, { terminal, dossier: repeatDossier(flags), what: 'article' });
    }
    const interruption = watchInterruption(terminal, 'Closing the viewer.');
    try {
      const server = await start(store, flags, terminal);
      await announce(server, status, { flags, terminal });
      if (!interruption.signal.aborted) await once(interruption.signal, 'abort');
      await server.close();
    } finally {
      interruption.end();
    }
  } finally {
    await store.close();
  }
}

/** A folder is opened again when somebody writes to it; a Neo4j answers for now by itself. */
async function openSource(flags: DossierFlags): Promise<StoreSource> {
  if (flags.store !== undefined) {
    const address = await chooseAddress({ ...flags, store: flags.store });
    const options = { ...address, rules: loadRules(), retryTimeMs: RETRY_TIME_MS };
    const location = JSON.stringify([address.uri, address.database]);
    return new StoreSource({ location, open: () => openNeo4jStore(options) });
  }
  const location = resolve(flags.dossier ?? DEFAULT_DOSSIER);
  return new StoreSource({
    location,
    open: () => openFolder(flags.dossier ?? DEFAULT_DOSSIER),
    stamp: () => folderStamp(location),
  });
}

async function openFolder(location: string) {
  try {
    return await openDossier(location, { mode: 'read' });
  } catch (error) {
    throw error instanceof NotFoundError ? withDemo(error) : error;
  }
}

/** Who has no dossier yet may first want to see one. */
function withDemo({ code, message, next }: NotFoundError): NotFoundError {
  return new NotFoundError({
    code,
    message,
    next: `${next} Or look at the sample first: ${commandName()} demo --view`,
  });
}

/** The usual port, so that addresses stay the same; another one where that is used and none was asked for. */
async function start(store: StoreSource, { port }: ViewerFlags, terminal: Terminal): Promise<RunningServer> {
  const onFault = (error: unknown): void => tellFault(error, terminal);
  try {
    return await startServer({ store, port: port ?? DEFAULT_PORT, onFault });
  } catch (error) {
    const isTaken = port === undefined && error instanceof UsageError && error.code === 'port-in-use';
    if (isTaken) return startServer({ store, onFault });
    throw error;
  }
}

function tellFault(error: unknown, terminal: Terminal): void {
  terminal.warn({
    code: 'internal',
    message: `A question of the viewer met a fault: ${messageOf(error)}`,
    next: 'Please report it; VERBAND_DEBUG=1 shows where it comes from.',
  });
  if (process.env.VERBAND_DEBUG === '1') console.error(error);
}

type Place = { flags: ViewerFlags; terminal: Terminal };

async function announce(server: RunningServer, status: StoreStatus, { flags, terminal }: Place): Promise<void> {
  const { url, address, port } = server;
  if (terminal.isJson) {
    terminal.writeJson({ url, address, port, pid: process.pid });
    return;
  }
  const { location, articles, facts } = status;
  terminal.hint(`${location} (${countOf(articles, 'article')}, ${countOf(facts, 'fact')}) can be seen at`);
  terminal.write(`  ${terminal.paint.cyan(url)}`);
  const { isScreen } = terminal;
  const isWanted = flags.open && canOpenBrowser({ isScreen, env: process.env, platform: process.platform });
  if (isWanted && !(await openBrowser(url))) terminal.hint('No browser could be started: open the address yourself.');
  if (isScreen && process.env.SSH_CONNECTION !== undefined) {
    terminal.hint(`From the machine that you sit at, first: ssh -L ${port}:127.0.0.1:${port} THIS-MACHINE`);
  }
  terminal.hint('Press Ctrl-C to stop.');
}
