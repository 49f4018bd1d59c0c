// Reading: from bytes to an article.
import { readArticle } from '../../dist/read/index.js';
import { generateArticle } from './generate-articles.mjs';
import { figure, medianOf } from './measure.mjs';

const PROCESSOR = { clock: 'processor', iterations: 40, warmups: 40 };

export async function benchRead() {
  const text = generateArticle(1, 500);
  const long = generateArticle(1, 2000);
  const page = { ...text, source: 'page.html', bytes: htmlOf(text.bytes) };
  const time = await medianOf(() => readArticle(text), PROCESSOR);
  const longTime = await medianOf(() => readArticle(long), PROCESSOR);
  const pageTime = await medianOf(() => readArticle(page), PROCESSOR);
  return [
    figure('plain text of 500 words', time, 'ms of processor time'),
    figure('HTML page of 500 words', pageTime, 'ms of processor time'),
    figure('2,000 words against 500 (4 is linear)', longTime / time, 'times'),
  ];
}

function htmlOf(bytes) {
  const paragraphs = new TextDecoder().decode(bytes).split('\n\n').slice(1);
  const body = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n');
  const head = '<title>Kandahar</title><meta property="article:published_time" content="2021-08-13">';
  const menu = '<nav><ul><li>Home</li><li>Sport</li></ul></nav>';
  return new TextEncoder().encode(
    `<!doctype html><html lang="nl"><head>${head}</head><body>${menu}<article><h1>Kandahar</h1>${body}</article></body></html>`,
  );
}
