// verband facts: the facts of a dossier, each with the sentence that says it.
import { Option } from 'commander';
import * as z from 'zod';
import { UsageError } from '../../failure/index.js';
import { FactStatus } from '../../model/index.js';
import { loadOntology } from '../../resources/index.js';
import type { GraphStore } from '../../store/index.js';
import { buildCommand, type Call } from '../build-command.js';
import { DOSSIER_OPTIONS, DossierFlags, repeatDossier, warnOfDamage, withStore } from '../dossier-options.js';
import { noteEmpty } from '../empty-dossier.js';
import type { ExitCode } from '../exit-codes.js';
import { getArticle } from '../find-article.js';
import { formatFact, type NamedFact, nameEnds } from '../format-fact.js';
import { parseCount } from './read-options.js';

const Flags = DossierFlags.extend({
  predicate: z.string().optional(),
  entity: z.string().optional(),
  status: FactStatus.optional(),
  article: z.string().optional(),
  limit: z.number(),
});
type Flags = z.infer<typeof Flags>;

export const factsCommand = buildCommand({
  usage: 'facts',
  summary: 'show facts, each with its sentence, who claims it and where it stands',
  examples: [
    { command: 'verband facts --entity Kandahar', does: 'what is said of Kandahar' },
    { command: 'verband facts --predicate CAPTURES --status disputed', does: 'captures that somebody contradicts' },
    { command: 'verband facts --json | jq .evidence', does: 'the sentences alone' },
  ],
  options: [
    new Option('-p, --predicate <name>', 'relation as in the ontology: CAPTURES'),
    new Option('-e, --entity <name>', 'subject or object, by any of its names or its id'),
    new Option('-s, --status <status>', 'how certain').choices(FactStatus.options),
    new Option('-a, --article <article>', 'only what this article supports: id, address or file name'),
    new Option('-l, --limit <number>', 'facts at the most; 0 for all').argParser(parseCount).default(100),
    ...DOSSIER_OPTIONS,
  ],
  flags: Flags,
  run: ({ terminal, flags }: Call<Flags>): Promise<ExitCode> => {
    const predicate = flags.predicate?.toUpperCase();
    if (predicate !== undefined) assertPredicate(predicate);
    return withStore(flags, { mode: 'read' }, async (store): Promise<ExitCode> => {
      await warnOfDamage(store, terminal);
      const found = await findFacts(store, { ...flags, predicate });
      const facts = flags.limit === 0 ? found : found.slice(0, flags.limit);
      for (const fact of facts) {
        if (terminal.isJson) terminal.writeJson(fact);
        else for (const line of [...formatFact(fact, terminal), '']) terminal.write(line);
      }
      if (found.length > facts.length) terminal.note(`There are more than ${facts.length}; --limit 0 shows all.`);
      if (found.length === 0) await noteEmpty(store, { terminal, dossier: repeatDossier(flags), what: 'fact' });
      return 0;
    });
  },
});

/** The facts that pass, one more than the limit if there are more. */
async function findFacts(store: GraphStore, flags: Flags): Promise<NamedFact[]> {
  const { predicate, entity, status, limit } = flags;
  const article = flags.article === undefined ? undefined : (await getArticle(store, flags.article)).id;
  const facts = await store.facts({ predicate, entity, status, article, ...(limit === 0 ? {} : { limit: limit + 1 }) });
  return facts.length === 0 ? [] : nameEnds(facts, await store.entities());
}

/** A misspelt predicate would otherwise read as "there are no such facts". */
function assertPredicate(name: string): void {
  const known = [...loadOntology().predicates.keys()].sort();
  if (known.includes(name)) return;
  throw new UsageError({
    code: 'unknown-predicate',
    message: `The ontology has no predicate ${name}.`,
    next: `Use one of: ${known.join(', ')}.`,
  });
}
