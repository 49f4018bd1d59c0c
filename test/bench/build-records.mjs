// Articles with their analyses, for the benches of stores and queries.
import { analyse } from '../../dist/extract/index.js';
import { readArticle } from '../../dist/read/index.js';
import { loadExtractor } from '../../dist/resources/index.js';
import { generateArticle } from './generate-articles.mjs';

/**
 * Records of articles of 200 words, numbered from `first`.
 * @param {number} count
 * @param {number} [first]
 */
export async function buildRecords(count, first = 0) {
  const extractor = await loadExtractor();
  const records = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const article = readArticle(generateArticle(seed, 200));
    const { analysis } = await analyse(article, extractor);
    records.push({ article, analysis });
  }
  return records;
}
