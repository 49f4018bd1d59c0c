// The figures of layers as a table, with the slowest and the largest layer below it.
import { drawTable } from '../draw-table.js';
import type { LayerResult } from './measure-layers.js';

const HEAD = ['layer', 'language', 'score', '%', 'of', 'seconds', 'kB'];
const WORD_COLUMNS = 3;

/** A line for each score; time and size stand on the first line of a layer. */
export function reportLayers(results: readonly LayerResult[]): string {
  const rows = results.flatMap(({ layer, language, scores, seconds, bytes }) =>
    scores.map(({ name, value, count }, at) => [
      layer,
      language,
      name,
      value.toFixed(2),
      String(count),
      at === 0 ? seconds.toFixed(1) : '',
      at === 0 && bytes > 0 ? kilobytes(bytes) : '',
    ]),
  );
  return [drawTable(HEAD, rows, WORD_COLUMNS), ...nameExtremes(results)].join('\n\n');
}

function nameExtremes(results: readonly LayerResult[]): string[] {
  const slowest = findLargest(results, ({ seconds }) => seconds);
  const largest = findLargest(results, ({ bytes }) => bytes);
  if (results.length < 2 || slowest === undefined) return [];
  const lines = [`slowest: ${slowest.layer} ${slowest.language}, ${slowest.seconds.toFixed(1)} s`];
  if (largest !== undefined && largest.bytes > 0)
    lines.push(`largest: ${largest.layer} ${largest.language}, ${kilobytes(largest.bytes)} kB`);
  return [lines.join('\n')];
}

/** The first of those with the largest value. */
function findLargest<T>(all: readonly T[], sizeOf: (one: T) => number): T | undefined {
  const [first, ...rest] = all;
  if (first === undefined) return undefined;
  return rest.reduce((best, one) => (sizeOf(one) > sizeOf(best) ? one : best), first);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}
