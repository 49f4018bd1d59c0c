// verband retract: takes an article out of the graph, or brings it back.
import { Option } from 'commander';
import * as z from 'zod';
import { buildCommand, type Call } from '../build-command.js';
import { changesOf } from '../count-of.js';
import { DOSSIER_OPTIONS, DossierFlags, withStore } from '../dossier-options.js';
import type { ExitCode } from '../exit-codes.js';
import { getArticle, titleOf } from '../find-article.js';
import { plainText } from '../plain-text.js';

const Flags = DossierFlags.extend({ undo: z.boolean().optional() });
type Flags = z.infer<typeof Flags>;

export const retractCommand = buildCommand({
  usage: 'retract <article>',
  summary: 'take an article out of the graph, or bring it back',
  details:
    'The graph becomes what it would be without the article; its text and analysis are kept. The article is named by ' +
    'its id, the beginning of its id, its address or its file name.',
  examples: [
    { command: 'verband retract kandahar.txt', does: 'take out an article by its file name' },
    { command: 'verband retract art_5b2c9f --undo', does: 'bring one back by the beginning of its id' },
  ],
  options: [new Option('--undo', 'bring a retracted article back'), ...DOSSIER_OPTIONS],
  flags: Flags,
  run: ({ terminal, words: [name = ''], flags }: Call<Flags>) =>
    withStore(flags, { mode: 'change' }, async (store): Promise<ExitCode> => {
      const article = await getArticle(store, name);
      const status = flags.undo === true ? 'active' : 'retracted';
      const change = await store.setStatus(article.id, status);
      const outcome = article.status === status ? 'unchanged' : flags.undo === true ? 'brought back' : 'retracted';
      if (terminal.isJson) {
        terminal.writeJson({ article: article.id, status, isChanged: article.status !== status, change });
        return 0;
      }
      const counts = [
        ...changesOf('fact', change.factsAdded.length, change.factsRemoved.length),
        ...changesOf('entity', change.entitiesAdded.length, change.entitiesRemoved.length),
      ];
      terminal.write(`${outcome}  ${plainText(titleOf(article))} (${article.id})`);
      terminal.write(counts.length > 0 ? `${counts.join(', ')}.` : unchanged(outcome === 'unchanged'));
      return 0;
    }),
});

/** A fact that other articles support too stays, with other sources. */
function unchanged(isSame: boolean): string {
  return isSame ? 'The graph is as it was.' : 'No fact or entity came or went; some facts may have other sources now.';
}
