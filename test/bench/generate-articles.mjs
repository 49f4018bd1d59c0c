// Makes articles of any length out of the sample article's sentences. The same number makes the same article.
import { readFileSync } from 'node:fs';

const SAMPLE = new URL('../../graph-data/articles/afghanistan-2021-08.txt', import.meta.url);

/** Put in the place of the sample's names: as in a real archive, articles share some entities and not others. */
const CAST = {
  Kandahar: 'Kandahar,Herat,Ghazni,Kunduz,Bagdad,Damascus,Kyiv,Tripoli,Khartoem,Aleppo,Mosul',
  Afghanistan: 'Afghanistan,Irak,Syrië,Oekraïne,Libië,Soedan,Jemen,Mali,Somalië,Kenia,Niger',
  'Verenigd Koninkrijk': 'Verenigd Koninkrijk,Frankrijk,Duitsland,Italië,Spanje,Polen,Turkije',
  John: 'John,Peter,Anna,Maria,Thomas,Laura,Simon,Eva,Martin,Julia,Robert,Sophie,David',
  Ned: 'Ned,Frank,Emma,Paul,Sarah,Mark,Nina,Stephen,Clara,Victor,Helen',
  Kirby: 'Kirby,Verhoeven,Miller,Lambert,Novak,Hansen,Moreau,Keller,Duarte,Lindqvist',
  Price: 'Price,Vandamme,Baker,Dumont,Horvat,Nielsen,Garnier,Brandt,Pereira,Holm,Visser',
};

/** Each sentence of the sample once; its repeated body and the post in English are left out. */
const SENTENCES = readSentences();

/**
 * An article of at least `words` words as bytes and a file name.
 * @param {number} seed
 * @param {number} words
 * @returns {{ bytes: Uint8Array, source: string }}
 */
export function generateArticle(seed, words) {
  const paragraphs = [`date: 2021-08-${String((seed % 28) + 1).padStart(2, '0')}`];
  let count = 0;
  for (let at = 0; count < words; at += 1) {
    const sentence = varySentence(SENTENCES[(seed + at) % SENTENCES.length] ?? '', { seed, at });
    count += sentence.split(/\s+/).length;
    // Paragraphs of three sentences, as newspapers print them.
    if (at % 3 === 0) paragraphs.push(sentence);
    else paragraphs[paragraphs.length - 1] += ` ${sentence}`;
  }
  return { bytes: new TextEncoder().encode(paragraphs.join('\n\n')), source: `bench-${seed}-${words}.txt` };
}

/**
 * The same names throughout an article. No sentence may stand twice in it: a reader takes it for a repetition and leaves
 * it out. A running number at the end makes each one new.
 */
function varySentence(sentence, { seed, at }) {
  const named = Object.entries(CAST).reduce(
    (text, [name, others]) => text.replaceAll(name, pick(others.split(','), seed)),
    sentence,
  );
  return named.replace(/\.$/, ` op dag ${at}.`);
}

function pick(names, seed) {
  return names[seed % names.length] ?? '';
}

function readSentences() {
  const paragraphs = readFileSync(SAMPLE, 'utf8')
    .replace(/^ date \S+ /, '')
    .split('\n\n')
    .filter(paragraph => paragraph.length < 1500 && !paragraph.includes('https://'));
  const sentences = paragraphs.flatMap(paragraph => paragraph.match(/[^.]+\./g) ?? []);
  return [...new Set(sentences.map(sentence => sentence.trim()))];
}
