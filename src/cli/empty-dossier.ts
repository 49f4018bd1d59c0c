// What to say when there is nothing to show: an empty dossier is not the same as nothing found.
import type { GraphStore } from '../store/index.js';
import { commandName } from './command-name.js';
import { countOf } from './count-of.js';
import type { Terminal } from './terminal.js';

/** Notes why there is no answer, and what to do. `dossier` holds the options that lead back to it. */
export async function noteEmpty(
  store: Pick<GraphStore, 'status'>,
  { terminal, dossier, what }: { terminal: Terminal; dossier: string; what: string },
): Promise<void> {
  const { articles, retracted, damaged, location } = await store.status();
  terminal.note(
    articles + retracted + damaged.length === 0
      ? `The dossier ${location} is empty. Store articles first: ${commandName()} ingest ARTICLES${dossier}`
      : `No ${what} found in the ${countOf(articles, 'article')} of ${location}.`,
  );
}
