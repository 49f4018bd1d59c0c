// The language layers over texts of this package: articles a second, memory, and the time until ready.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figure, medianOf } from './measure.mjs';

const ROOT = new URL('../../', import.meta.url);
const WORDS_OF_AN_ARTICLE = 500;
const PROCESSOR = { clock: 'processor', iterations: 25, warmups: 60 };
const FRESH = { iterations: 5 };
const MEGABYTE = 1024 * 1024;

export async function benchLanguage() {
  let ready = [];
  await medianOf(() => ready.push(inFreshProcess('console.log(performance.now() - start);')), FRESH);
  ready = ready.sort((a, b) => a - b);
  return [
    ...(await benchLayers('nl')),
    ...(await benchLayers('en')),
    figure('ready after import, median (at most 300)', ready[ready.length >> 1], 'ms'),
    figure('resident memory with both languages (at most 200)', measureMemory(), 'MB'),
    figure('all model files, compressed (at most 15)', sizeOfModels() / MEGABYTE, 'MB'),
  ];
}

async function benchLayers(language) {
  const { loadKnowledge, loadReadingModels } = await import('../../dist/resources/index.js');
  const { analyse, findTimes, readPassage, splitSentences, tokenise } = await import('../../dist/language/index.js');
  const knowledge = loadKnowledge();
  const { trees, names } = loadReadingModels(language);
  const text = readTexts(language);
  const read = () => readPassage(text, language, knowledge).sentences;
  const sentences = read().filter(sentence => sentence.language === language);
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const layers = {
    'tokens and sentences': () => splitSentences(text, tokenise(text, language)),
    names: () => names.label(sentences.map(sentence => sentence.tokens)),
    'tags and trees': () =>
      sentences.map(one =>
        analyse(
          trees,
          one.tokens.map(token => token.text),
        ),
      ),
    times: () => sentences.map(one => findTimes(text, one.tokens, knowledge[language].words, undefined)),
    'whole chain': () => read().map(sentence => sentence.lemmas),
  };
  const figures = [];
  for (const [name, run] of Object.entries(layers)) {
    const milliseconds = await medianOf(run, PROCESSOR);
    const articles = (words / WORDS_OF_AN_ARTICLE / milliseconds) * 1000;
    figures.push(figure(`${language}: ${name}`, articles, 'articles of 500 words a second of processor time'));
  }
  return figures;
}

/** The texts of this package in one language. */
function readTexts(language) {
  const folder = new URL(language === 'nl' ? 'graph-data/articles/' : 'graph-data/gold/texts/', ROOT);
  return readdirSync(folder)
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n\n');
}

/** A process of its own reads one sentence in each language, since what is loaded stays loaded. */
function inFreshProcess(code) {
  const script = `
    const { readPassage } = await import(${JSON.stringify(new URL('dist/language/index.js', ROOT).href)});
    const { loadKnowledge } = await import(${JSON.stringify(new URL('dist/resources/index.js', ROOT).href)});
    const start = performance.now();
    const knowledge = loadKnowledge();
    for (const [language, text] of [['nl', 'De VS sturen 3000 soldaten naar Kaboel.'], ['en', 'Troops fly to Kabul.']])
      readPassage(text, language, knowledge).sentences.forEach(one => one.lemmas);
    ${code}`;
  const options = { encoding: 'utf8', cwd: fileURLToPath(ROOT) };
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], options));
}

const measureMemory = () => inFreshProcess(`console.log(process.memoryUsage().rss / ${MEGABYTE});`);

function sizeOfModels() {
  const folder = new URL('graph-data/models/', ROOT);
  return readdirSync(folder)
    .filter(name => name.endsWith('.br'))
    .reduce((sum, name) => sum + readFileSync(new URL(name, folder)).length, 0);
}
