// verband demo: the sample article as a graph, and what to try next.
import { Option } from 'commander';
import * as z from 'zod';
import { type IngestReport, ingest } from '../../ingest/index.js';
import { listSources } from '../../read/index.js';
import { loadExtractor, packagePath } from '../../resources/index.js';
import type { GraphStore } from '../../store/index.js';
import { buildCommand, type Call } from '../build-command.js';
import { commandName } from '../command-name.js';
import { DEFAULT_DOSSIER, DOSSIER_OPTIONS, DossierFlags, repeatDossier, withStore } from '../dossier-options.js';
import type { ExitCode } from '../exit-codes.js';
import { formatFact, type NamedFact, nameEnds } from '../format-fact.js';
import { watchInterruption } from '../interruption.js';
import { printReport, serialiseReport } from '../print-report.js';
import { serveViewer, VIEWER_OPTIONS, ViewerFlags } from '../serve-viewer.js';
import { showProgress } from '../show-progress.js';
import type { Terminal } from '../terminal.js';
import { exitCodeOfReport } from './ingest-command.js';

const Flags = DossierFlags.extend(ViewerFlags.shape).extend({ view: z.boolean().optional() });
type Flags = DossierFlags & ViewerFlags & { view?: boolean | undefined };

export const demoCommand = buildCommand({
  usage: 'demo',
  summary: 'store the sample article that comes with Verband and show its facts',
  details: 'Running it again changes nothing; `verband retract` takes the article out again.',
  examples: [
    { command: 'verband demo --view', does: `store it in ./${DEFAULT_DOSSIER} and see it in the browser` },
    { command: 'verband demo --dossier try', does: 'store it in ./try and print its facts' },
  ],
  options: [
    new Option('--view', 'see it in the browser, as with `verband view`'),
    ...VIEWER_OPTIONS,
    ...DOSSIER_OPTIONS,
  ],
  flags: Flags,
  run: async ({ terminal, flags }: Call<Flags>) => {
    const code = await storeSample(flags, terminal);
    if (flags.view === true && code === 0) await serveViewer(flags, terminal);
    return code;
  },
});

async function storeSample(flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const { sources, failures } = await listSources([packagePath('graph-data', 'articles')]);
  const interruption = watchInterruption(terminal, 'Stopping after this article.');
  const { signal } = interruption;
  try {
    return await withStore(flags, { mode: 'write', signal }, async store => {
      const onEvent = showProgress(terminal);
      const report = await ingest({ sources, failures, store, extractor: loadExtractor(), onEvent, signal });
      if (report.stop !== undefined) terminal.fail(report.stop.cause);
      if (flags.view !== true) printSample(await factsOf(store, report), report, { terminal, flags });
      else if (!terminal.isJson) printReport(report, terminal);
      return exitCodeOfReport(report);
    });
  } finally {
    interruption.end();
  }
}

async function factsOf(store: GraphStore, report: IngestReport): Promise<NamedFact[]> {
  const articles = new Set(report.articles.map(({ article }) => article));
  const facts = (await store.facts()).filter(fact => fact.articles.some(article => articles.has(article)));
  return nameEnds(facts, await store.entities());
}

type Printing = { terminal: Terminal; flags: Flags };

function printSample(facts: readonly NamedFact[], report: IngestReport, { terminal, flags }: Printing): void {
  if (terminal.isJson) terminal.writeJson({ facts, report: serialiseReport(report) });
  else printAll(facts, report, { terminal, dossier: repeatDossier(flags) });
}

type Place = { terminal: Terminal; dossier: string };

function printAll(facts: readonly NamedFact[], report: IngestReport, place: Place): void {
  const { terminal } = place;
  for (const fact of facts) for (const line of [...formatFact(fact, terminal), '']) terminal.write(line);
  printReport(report, terminal);
  printNextSteps(place);
}

/** Commands that work as they stand from the folder that one is in. */
function printNextSteps({ terminal, dossier }: Place): void {
  const verband = commandName();
  const steps: [string, string][] = [
    ['See the graph in the browser:', `${verband} view${dossier}`],
    ['Ask who claims what:', `${verband} query captured-by --param name=Kandahar${dossier}`],
    ['See all that is said of somebody:', `${verband} facts --entity Taliban${dossier}`],
    ['Store an article of your own:', `${verband} ingest ARTICLE.txt${dossier}`],
  ];
  terminal.write();
  terminal.write(terminal.paint.bold('Next'));
  for (const [what, command] of steps) terminal.write(`  ${what}\n    ${terminal.paint.cyan(command)}`);
}
