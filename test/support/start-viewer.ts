// Starts `verband view` as a reader would, on a dossier of its own, and waits for the address.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const ARTICLES = fileURLToPath(new URL('../../graph-data/articles', import.meta.url));

export type RunningViewer = {
  /** With the token, which is another one after each start. */
  readonly url: string;
  /** Folder of the dossier. */
  dossier: string;
  /** Ingests more articles while it runs. */
  ingest: (...sources: string[]) => void;
  /** Stops the server, as Ctrl-C does; the dossier stays. */
  stop: () => Promise<void>;
  /** Starts it again on the same port. */
  restart: () => Promise<void>;
  /** Stops it and removes the dossier. */
  end: () => Promise<void>;
};

/** A viewer on the articles of the package, or on those given; in a dossier that is there, or in one of its own. */
export async function startViewer(sources: readonly string[] = [ARTICLES], given?: string): Promise<RunningViewer> {
  const folder = mkdtempSync(join(tmpdir(), 'verband-viewer-'));
  const dossier = given ?? join(folder, 'dossier');
  const ingest = (...more: string[]): void => runVerband(['ingest', ...more, '--dossier', dossier, '--quiet']);
  if (sources.length > 0) ingest(...sources);
  let server = await startServer(dossier, 0);
  const { port } = server;
  return {
    get url() {
      return server.url;
    },
    dossier,
    ingest,
    stop: () => stop(server.process),
    restart: async () => {
      server = await startServer(dossier, port);
    },
    end: async () => {
      await stop(server.process);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runVerband(words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`verband ${words.join(' ')} ended with ${status}: ${stderr}`);
}

type Server = { process: ChildProcess; url: string; port: number };

function startServer(dossier: string, port: number): Promise<Server> {
  const words = ['view', '--dossier', dossier, '--no-open', '--json', '--port', String(port)];
  const child = spawn(process.execPath, [MAIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let [said, complained] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (!said.includes('\n')) return;
      const address: { url: string; port: number } = JSON.parse(said);
      resolve({ process: child, ...address });
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complained += text;
    });
    child.once('exit', code => reject(new Error(`verband view ended with ${code}: ${complained}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    child.once('exit', () => resolve());
    child.kill('SIGINT');
  });
}
