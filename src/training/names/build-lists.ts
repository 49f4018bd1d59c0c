// The lists that the name recogniser looks words and names up in, from all corpora.
import { type Corpora, readBio, readConllu } from '../../evaluate/index.js';
import {
  addToPhrase,
  hashText,
  type ListTables,
  type ModelLanguage,
  PHRASE_KINDS,
  PHRASE_START,
  type PhraseKind,
  packClasses,
  phrasePrint,
  WORD_CLASSES,
  wordPrint,
} from '../../language/index.js';
import { buildVectors } from './context-vectors.js';
import { groupVectors } from './k-means.js';
import { listActors, listGazetteers, listGivenNames, listWikipediaNames } from './listed-names.js';
import { readLexiconClasses, readRarities, readTreebankClasses } from './listed-words.js';

const FINE = 511;
const COARSE = 63;
const VECTORS = { leastCount: 3, contexts: 4000, size: 48 };

/** Treebanks of a language: for classes of common words and for word clusters. */
export const TREEBANKS: Readonly<Record<ModelLanguage, readonly (readonly string[])[]>> = {
  nl: [
    ['ud-nl-alpino', 'nl_alpino-cdb-train.rebuilt.conllu'],
    ['ud-nl-lassysmall', 'nl_lassysmall-ud-dev.conllu'],
  ],
  en: [['ud-en-ewt', 'en_ewt-ud-train.rebuilt.conllu']],
};

export const NAME_CORPORA: Readonly<Record<ModelLanguage, { train: readonly string[]; dev: readonly string[] }>> = {
  nl: { train: ['conll2002-nl', 'ned.train'], dev: ['conll2002-nl', 'ned.testa'] },
  en: { train: ['conll2003-en', 'eng.train'], dev: ['conll2003-en', 'eng.testa'] },
};

/** Rarity up to which a common word is listed. */
const MOST_RARE = 7;

export function buildLists(corpora: Corpora, language: ModelLanguage, log: (line: string) => void): ListTables {
  const phrases = collectNames(corpora);
  const rarities = readRarities(corpora, language);
  const classes = readLexiconClasses(corpora, word => language === 'nl' && (rarities.get(word) ?? 9) < MOST_RARE);
  for (const [word, bits] of readTreebankClasses(corpora, TREEBANKS[language]))
    if (language === 'en') classes.set(word, (classes.get(word) ?? 0) | bits);
  for (const name of listGivenNames()) classes.set(name, (classes.get(name) ?? 0) | WORD_CLASSES.first);
  const clusters = clusterWords(readTexts(corpora, language));
  log(`${phrases.size} listed names, ${classes.size} words with classes, ${clusters.words.size} words in clusters`);
  const words = new Map<number, { classes: number; rarity: number; cluster: number }>();
  const wordAt = (word: string) => {
    const print = wordPrint(word);
    const entry = words.get(print) ?? { classes: 0, rarity: 0, cluster: 0 };
    words.set(print, entry);
    return entry;
  };
  for (const [word, bits] of classes) wordAt(word).classes |= bits;
  for (const [word, rarity] of rarities)
    if (rarity < MOST_RARE || classes.has(word) || clusters.words.has(word)) wordAt(word).rarity = rarity;
  for (const [word, cluster] of clusters.words) wordAt(word).cluster = cluster;
  const rows = [...words].sort(([a], [b]) => a - b);
  const names = [...phrases].sort(([a], [b]) => a - b);
  return {
    words: Uint32Array.from(rows, ([print]) => print),
    classes: Uint16Array.from(rows, ([, entry]) => packClasses(entry.classes, entry.rarity)),
    clusters: Uint16Array.from(rows, ([, entry]) => entry.cluster),
    coarse: clusters.coarse,
    phrases: Uint32Array.from(names, ([print]) => print),
    kinds: Uint16Array.from(names, ([, kinds]) => kinds),
  };
}

/** Kinds of the listed names, by their hash. */
function collectNames(corpora: Corpora): Map<number, number> {
  const phrases = new Map<number, number>();
  const add = (name: string, kind: PhraseKind) => {
    const words = name.split(' ').filter(word => word !== '');
    if (words.length > 7) return;
    let hash = PHRASE_START;
    for (const word of words) hash = addToPhrase(hash, hashText(word.toLowerCase(), PHRASE_START));
    const print = phrasePrint(hash);
    phrases.set(print, (phrases.get(print) ?? 0) | (1 << PHRASE_KINDS.indexOf(kind)));
  };
  for (const language of ['nl', 'en']) listWikipediaNames(corpora, language, add);
  listGazetteers(add);
  listActors(corpora, add);
  return phrases;
}

/** Running text of a language, as sentences of words. */
function readTexts(corpora: Corpora, language: ModelLanguage): string[][] {
  const bio = [NAME_CORPORA[language].train, ['wikiann', language, 'train.conllu']];
  const sentences = bio.flatMap(file =>
    readBio(corpora.read(...file)).map(({ words }) => words.map(word => word.form)),
  );
  for (const file of TREEBANKS[language])
    for (const { words } of readConllu(corpora.read(...file))) sentences.push(words.map(word => word.form));
  return sentences;
}

/** Clusters from 1 up: 0 means none. */
function clusterWords(sentences: string[][]): { words: Map<string, number>; coarse: Uint16Array } {
  const { words, vectors, size } = buildVectors(sentences, VECTORS);
  const fine = groupVectors(vectors, size, { count: FINE, rounds: 10 });
  const coarse = groupVectors(fine.centres, size, { count: COARSE, rounds: 20 });
  return {
    words: new Map(words.map((word, row) => [word, (fine.groups[row] ?? 0) + 1])),
    coarse: Uint16Array.from([0, ...coarse.groups.map(group => group + 1)]),
  };
}
