// verband analyse: what an article says, without storing anything.
import { Option } from 'commander';
import * as z from 'zod';
import { toGoldDocument } from '../../evaluate/index.js';
import { analyse, type Outcome } from '../../extract/index.js';
import { CancelledError, describeFailure } from '../../failure/index.js';
import { nameOfSource, readSource } from '../../ingest/index.js';
import type { Article } from '../../model/index.js';
import { listSources, RobotsRules, type Source } from '../../read/index.js';
import { loadExtractor } from '../../resources/index.js';
import { buildCommand, type Call } from '../build-command.js';
import type { ExitCode } from '../exit-codes.js';
import { formatAnalysis } from '../format-analysis.js';
import { type Interruption, watchInterruption } from '../interruption.js';
import type { Terminal } from '../terminal.js';
import { READ_OPTIONS, ReadFlags, readOptionsOf } from './read-options.js';

const Flags = ReadFlags.extend({ format: z.enum(['text', 'json', 'gold']).optional() });
type Flags = z.infer<typeof Flags>;

export const analyseCommand = buildCommand({
  usage: 'analyse <sources...>',
  summary: 'show what articles say, without storing anything',
  details: '--format gold prints one document in the shape of the gold files under graph-data/gold, for scoring.',
  examples: [
    { command: 'verband analyse article.txt', does: 'each claim with its sentence and the rule that found it' },
    { command: 'verband analyse articles/ --format gold > prediction.json', does: 'a prediction to be scored' },
  ],
  options: [
    new Option('-f, --format <format>', 'how it is printed (default: text)').choices(['text', 'json', 'gold']),
    ...READ_OPTIONS,
  ],
  flags: Flags,
  run: async ({ terminal, words, flags }: Call<Flags>) => {
    const { sources, failures } = await listSources(words);
    const interruption = watchInterruption(terminal, 'Stopping after this article.');
    const printer = PRINTERS[flags.format ?? (terminal.isJson ? 'json' : 'text')](terminal);
    try {
      for (const failure of failures) terminal.fail(failure);
      const failed = failures.length + (await analyseAll(sources, { terminal, flags, interruption, printer }));
      printer.end();
      return exitCodeOfCount(failed, sources.length + failures.length);
    } finally {
      interruption.end();
    }
  },
});

type Analysed = { article: Article } & Outcome;
type Printer = { print: (analysed: Analysed) => void; end: () => void };

/** `json` is one document per line; `gold` one document for all, as the gold files are. */
const PRINTERS = {
  text: (terminal: Terminal): Printer => ({
    print: analysed => {
      for (const line of formatAnalysis(analysed, terminal)) terminal.write(line);
    },
    end: () => undefined,
  }),
  json: (terminal: Terminal): Printer => ({ print: analysed => terminal.writeJson(analysed), end: () => undefined }),
  gold: (terminal: Terminal): Printer => {
    const documents: object[] = [];
    return {
      print: analysed => documents.push(toGoldDocument(analysed)),
      end: () => terminal.write(JSON.stringify({ documents }, null, terminal.isJson ? 0 : 1)),
    };
  },
};

type Job = { terminal: Terminal; flags: Flags; interruption: Interruption; printer: Printer };

/** Analyses one source after another; returns how many could not be. @throws CancelledError */
async function analyseAll(sources: readonly Source[], job: Job): Promise<number> {
  const { signal } = job.interruption;
  const extractor = loadExtractor();
  const options = { ...readOptionsOf(job.flags), robots: new RobotsRules(), signal };
  let failed = 0;
  for (const source of sources) {
    if (signal.aborted) throw stopped();
    try {
      const article = await readSource(source, options);
      job.printer.print({ article, ...(await analyse(article, extractor, signal)) });
    } catch (error) {
      if (signal.aborted) throw stopped();
      job.terminal.failArticle({ ...describeFailure(error), source: nameOfSource(source) });
      failed += 1;
    }
  }
  return failed;
}

function exitCodeOfCount(failed: number, total: number): ExitCode {
  if (failed === 0) return 0;
  return failed < total ? 3 : 4;
}

function stopped(): CancelledError {
  return new CancelledError({
    code: 'cancelled',
    message: 'The analysis was stopped before its last article.',
    next: 'Run the command again when you want the rest.',
  });
}
