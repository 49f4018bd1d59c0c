// verband demo: the sample article as a graph, and what to try next.
import { type IngestReport, ingest } from '../../ingest/index.js';
import { listSources } from '../../read/index.js';
import { loadExtractor, packagePath } from '../../resources/index.js';
import { buildCommand, type Call } from '../build-command.js';
import { commandName } from '../command-name.js';
import { DEFAULT_DOSSIER, DOSSIER_OPTIONS, DossierFlags, repeatDossier, withStore } from '../dossier-options.js';
import { formatFact, type NamedFact, nameEnds } from '../format-fact.js';
import { watchInterruption } from '../interruption.js';
import { printReport, serialiseReport } from '../print-report.js';
import { showProgress } from '../show-progress.js';
import type { Terminal } from '../terminal.js';
import { exitCodeOfReport } from './ingest-command.js';

export const demoCommand = buildCommand({
  usage: 'demo',
  summary: 'store the sample article that comes with Verband and show its facts',
  details: 'Running it again changes nothing; `verband retract` takes the article out again.',
  examples: [
    { command: 'verband demo', does: `store it in ./${DEFAULT_DOSSIER}` },
    { command: 'verband demo --dossier try', does: 'store it in ./try' },
  ],
  options: DOSSIER_OPTIONS,
  flags: DossierFlags,
  run: async ({ terminal, flags }: Call<DossierFlags>) => {
    const { sources, failures } = await listSources([packagePath('graph-data', 'articles')]);
    const interruption = watchInterruption(terminal, 'Stopping after this article.');
    const { signal } = interruption;
    try {
      return await withStore(flags, { mode: 'write', signal }, async store => {
        const onEvent = showProgress(terminal);
        const report = await ingest({ sources, failures, store, extractor: loadExtractor(), onEvent, signal });
        const articles = new Set(report.articles.map(({ article }) => article));
        const facts = (await store.facts()).filter(fact => fact.articles.some(article => articles.has(article)));
        const named = nameEnds(facts, await store.entities());
        if (report.stop !== undefined) terminal.fail(report.stop.cause);
        if (terminal.isJson) terminal.writeJson({ facts: named, report: serialiseReport(report) });
        else printAll(named, report, { terminal, dossier: repeatDossier(flags) });
        return exitCodeOfReport(report);
      });
    } finally {
      interruption.end();
    }
  },
});

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
    ['Ask who claims what:', `${verband} query captured-by --param name=Kandahar${dossier}`],
    ['See all that is said of somebody:', `${verband} facts --entity Taliban${dossier}`],
    ['Store an article of your own:', `${verband} ingest ARTICLE.txt${dossier}`],
  ];
  terminal.write();
  terminal.write(terminal.paint.bold('Next'));
  for (const [what, command] of steps) terminal.write(`  ${what}\n    ${terminal.paint.cyan(command)}`);
}
