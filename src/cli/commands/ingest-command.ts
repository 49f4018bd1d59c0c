// verband ingest: reads articles, analyses them and stores them.
import type { InputError } from '../../failure/index.js';
import { type IngestReport, ingest } from '../../ingest/index.js';
import { listSources } from '../../read/index.js';
import { loadExtractor } from '../../resources/index.js';
import { buildCommand, type Call } from '../build-command.js';
import { commandName } from '../command-name.js';
import { DOSSIER_OPTIONS, DossierFlags, repeatDossier, warnOfDamage, withStore } from '../dossier-options.js';
import { type ExitCode, exitCodeOf } from '../exit-codes.js';
import { watchInterruption } from '../interruption.js';
import { printReport, serialiseReport } from '../print-report.js';
import { showProgress } from '../show-progress.js';
import type { Terminal } from '../terminal.js';
import { READ_OPTIONS, ReadFlags, readOptionsOf } from './read-options.js';

const Flags = DossierFlags.extend(ReadFlags.shape);

export const ingestCommand = buildCommand({
  usage: 'ingest <sources...>',
  summary: 'read articles and store what they say',
  details:
    'Sources are files (text, HTML), folders, http(s) addresses and - for standard input. An article that cannot be ' +
    'read is reported and skipped. Storing the same article again changes nothing.',
  examples: [
    { command: 'verband ingest articles/', does: 'store every article in a folder' },
    {
      command: 'verband ingest https://example.org/news/1 --dossier kabul',
      does: 'store a page in the dossier ./kabul',
    },
    { command: 'pdftotext report.pdf - | verband ingest -', does: 'store what another program writes' },
  ],
  options: [...DOSSIER_OPTIONS, ...READ_OPTIONS],
  flags: Flags,
  run: async ({ terminal, words, flags }: Call<DossierFlags & ReadFlags>) => {
    const { sources, failures } = await listSources(words);
    if (sources.length === 0) return refuseAll(failures, terminal);
    const interruption = watchInterruption(terminal, 'Stopping after this article.');
    const { signal } = interruption;
    try {
      // Before the store is opened: what cannot be analysed must not make a dossier.
      const extractor = loadExtractor();
      const report = await withStore(flags, { mode: 'write', signal }, async store => {
        await warnOfDamage(store, terminal);
        const onEvent = showProgress(terminal);
        return ingest({ sources, failures, store, extractor, readOptions: readOptionsOf(flags), onEvent, signal });
      });
      if (report.stop !== undefined) terminal.fail(report.stop.cause);
      if (terminal.isJson) terminal.writeJson(serialiseReport(report));
      else printReport(report, terminal);
      const hasNews = report.stored + report.updated > 0;
      if (hasNews) terminal.hint(`See what they say: ${commandName()} facts${repeatDossier(flags)}`);
      return exitCodeOfReport(report);
    } finally {
      interruption.end();
    }
  },
});

/** There is nothing to store, so no store is opened: a misspelt name must not make a dossier. */
function refuseAll(failures: readonly InputError[], terminal: Terminal): ExitCode {
  for (const failure of failures) terminal.fail(failure);
  return 4;
}

/** A job that was ended early says why; else it counts what failed. */
export function exitCodeOfReport({ stop, failed, total }: IngestReport): ExitCode {
  if (stop !== undefined) return exitCodeOf(stop.cause);
  if (failed === 0) return 0;
  return failed < total ? 3 : 4;
}
