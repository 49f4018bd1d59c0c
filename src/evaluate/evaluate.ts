// Runs an extractor over the texts of a gold set and scores what it finds.
import { basename } from 'node:path';
import { analyse, type Extractor } from '../extract/index.js';
import { describeFailure, Failure, type FailureDescription } from '../failure/index.js';
import { readArticle } from '../read/index.js';
import type { GoldDocument } from './gold-document.js';
import { listMisses, type Miss } from './list-misses.js';
import type { Measure } from './measure.js';
import { type GoldArticle, readGoldText } from './read-gold.js';
import { type Evaluation, score } from './score.js';
import { toGoldDocument } from './to-gold-document.js';

export type EvaluationRun = {
  evaluation: Evaluation;
  misses: Miss[];
  /** Documents whose text could not be read; they are scored as if nothing had been found. */
  failures: { document: string; failure: FailureDescription }[];
};

/**
 * Reads each text as `verband analyse` would, analyses and scores it. A text that cannot be read is reported, never
 * fatal.
 */
export async function evaluate(
  articles: readonly GoldArticle[],
  { extractor, measure }: { extractor: Extractor; measure: Measure },
): Promise<EvaluationRun> {
  const predicted = new Map<string, GoldDocument>();
  const texts = new Map<string, string>();
  const failures: EvaluationRun['failures'] = [];
  for (const article of articles) {
    const { id } = article.document;
    try {
      const bytes = readGoldText(article);
      texts.set(id, new TextDecoder().decode(bytes));
      predicted.set(id, await predict(bytes, article, extractor));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push({ document: id, failure: describeFailure(error) });
    }
  }
  const gold = articles.map(({ document }) => document);
  return {
    evaluation: score(gold, predicted, { measure, textOf: ({ id }) => texts.get(id) }),
    misses: gold.flatMap(document => listMisses({ gold: document, predicted: predicted.get(document.id) }, measure)),
    failures,
  };
}

async function predict(bytes: Uint8Array, { document, textPath }: GoldArticle, extractor: Extractor) {
  const article = readArticle({ bytes, source: basename(textPath) });
  const { analysis } = await analyse(article, extractor);
  return toGoldDocument({ article, analysis }, document.id);
}
