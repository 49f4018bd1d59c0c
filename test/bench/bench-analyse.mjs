// Analysis: from an article to its mentions and claims, with the built-in extractor.
import { analyse } from '../../dist/extract/index.js';
import { readArticle } from '../../dist/read/index.js';
import { loadExtractor } from '../../dist/resources/index.js';
import { generateArticle } from './generate-articles.mjs';
import { figure, medianOf } from './measure.mjs';

const PROCESSOR = { clock: 'processor', iterations: 30, warmups: 30 };
const LENGTHS = [500, 1000, 2000, 4000];

export async function benchAnalyse() {
  const start = performance.now();
  const extractor = await loadExtractor();
  const loading = performance.now() - start;
  const times = [];
  for (const words of LENGTHS) {
    const articles = [1, 2, 3, 4, 5].map(seed => readArticle(generateArticle(seed, words)));
    let turn = 0;
    const next = () => analyse(articles[turn++ % articles.length], extractor);
    times.push(await medianOf(next, PROCESSOR));
  }
  const [short = Number.NaN, double = Number.NaN, long = Number.NaN, longest = Number.NaN] = times;
  return [
    figure('loading the extractor, once', loading, 'ms'),
    figure('articles of 500 words', 1000 / short, 'per second of processor time'),
    figure('1,000 words against 500 (2 is linear)', double / short, 'times'),
    figure('2,000 words against 500 (4 is linear)', long / short, 'times'),
    figure('4,000 words against 500 (8 is linear)', longest / short, 'times'),
  ];
}
