// verband status: what a dossier holds, and whether it is whole.
import { Option } from 'commander';
import * as z from 'zod';
import type { ArticleSummary, StoreStatus } from '../../store/index.js';
import { buildCommand, type Call } from '../build-command.js';
import { DOSSIER_OPTIONS, DossierFlags, repeatDossier, warnOfDamage, withStore } from '../dossier-options.js';
import { noteEmpty } from '../empty-dossier.js';
import { titleOf } from '../find-article.js';
import { formatTable } from '../format-table.js';
import type { Terminal } from '../terminal.js';

const Flags = DossierFlags.extend({ articles: z.boolean().optional() });
type Flags = z.infer<typeof Flags>;

export const statusCommand = buildCommand({
  usage: 'status',
  summary: 'show what a dossier holds and whether it is whole',
  details: 'Exits with 4 when a file of the dossier is damaged.',
  examples: [
    { command: 'verband status', does: 'count what ./dossier holds' },
    { command: 'verband status --articles --store neo4j://localhost:7687', does: 'list the articles in a Neo4j' },
  ],
  options: [new Option('--articles', 'list the articles too'), ...DOSSIER_OPTIONS],
  flags: Flags,
  run: ({ terminal, flags }: Call<Flags>) =>
    withStore(flags, { mode: 'read' }, async store => {
      const status = await store.status();
      const articles = flags.articles === true ? await store.articles() : undefined;
      if (terminal.isJson) {
        terminal.writeJson(articles === undefined ? status : { ...status, list: articles });
      } else {
        printStatus(status, terminal);
        if (articles !== undefined && articles.length > 0) printArticles(articles, terminal);
      }
      await warnOfDamage(store, terminal);
      const isEmpty = status.articles + status.retracted === 0;
      if (isEmpty) await noteEmpty(store, { terminal, dossier: repeatDossier(flags), what: 'article' });
      return status.damaged.length > 0 ? 4 : 0;
    }),
});

function printStatus(status: StoreStatus, terminal: Terminal): void {
  const { kind, location, articles, retracted, damaged } = status;
  const lines: [string, string | number][] = [
    ['dossier', `${location} (${kind})`],
    ['articles', retracted === 0 ? articles : `${articles} and ${retracted} retracted`],
    ['passages', status.passages],
    ['mentions', status.mentions],
    ['claims', status.claims],
    ['entities', status.entities],
    ['facts', status.facts],
    ['judgements', status.judgements],
    ...(damaged.length === 0 ? [] : [['damaged', damaged.length] as [string, number]]),
  ];
  for (const [name, value] of lines) terminal.write(`${terminal.paint.bold(name.padEnd(10))}  ${value}`);
}

function printArticles(articles: readonly ArticleSummary[], terminal: Terminal): void {
  const columns = ['id', 'status', 'language', 'published', 'claims', 'article'];
  const rows = articles.map(article => [
    article.id,
    article.status,
    article.language,
    article.publishedAt ?? '',
    article.claims,
    titleOf(article),
  ]);
  terminal.write();
  for (const line of formatTable({ columns, rows }, terminal)) terminal.write(line);
}
