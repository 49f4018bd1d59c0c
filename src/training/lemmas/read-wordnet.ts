// Reads WordNet (Fellbaum 1998) as an inflection lexicon of English: its words, with their forms by rule and exception.
import type { Corpora } from '../../evaluate/index.js';
import { addS } from '../../language/index.js';
import { addEnglishNames } from './english-names.js';
import { readRarity } from './read-lexicon.js';
import { addReading, type Readings } from './readings.js';

export const WORDNET_FILES = ['noun', 'verb', 'adj', 'adv'].flatMap(kind => [`data.${kind}`, `${kind}.exc`]);
export const ENGLISH_FREQUENCY_FILE = ['wordfreq', 'en.tsv.gz'] as const;

/** Files of the lexicographers that hold names, by the number in the second column. */
const NAME_TAGS: Readonly<Record<string, string>> = { '14': 'NAME:org', '15': 'NAME:place', '18': 'NAME:last' };

type Add = (form: string, tag: string, lemma: string) => void;

/** The readings of all single words that are in use. */
export function readWordnet(corpora: Corpora): Readings {
  const rarity = readRarity(corpora.read(...ENGLISH_FREQUENCY_FILE));
  const readings: Readings = new Map();
  const add: Add = (form, tag, lemma) => {
    if (rarity.has(form)) addReading(readings, form, { tag, lemma });
  };
  const read = (name: string): string => corpora.read('wordnet', name);
  for (const { word, file } of readWords(read('data.noun'))) addNoun(word, file, add);
  for (const { word } of readWords(read('data.verb'))) addVerb(word, add);
  for (const { word } of readWords(read('data.adj'))) addAdjective(word, add);
  for (const { word } of readWords(read('data.adv'))) add(word, 'ADV', word);
  addExceptions(read('noun.exc'), ['N:pl'], add);
  addExceptions(read('verb.exc'), [], (form, _, lemma) => {
    for (const tag of irregularTags(form)) add(form, tag, lemma);
  });
  addExceptions(read('adj.exc'), [], (form, _, lemma) => add(form, form.endsWith('st') ? 'A:sup' : 'A:comp', lemma));
  addEnglishNames(corpora, (form, tag) => add(form, tag, form));
  return readings;
}

/** The words of a data file, as they are written there; what has more than one word, or a mark after it, is cut or left out. */
function readWords(text: string): { word: string; file: string }[] {
  const words: { word: string; file: string }[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const columns = line.split(' ');
    const count = Number.parseInt(columns[3] ?? '0', 16);
    for (let i = 0; i < count; i += 1) {
      const word = (columns[4 + 2 * i] ?? '').replace(/\(\w+\)$/, '');
      if (/^\p{L}[\p{L}'.-]*$/u.test(word)) words.push({ word, file: columns[1] ?? '' });
    }
  }
  return words;
}

function addNoun(word: string, file: string, add: Add): void {
  const lower = word.toLowerCase();
  if (word !== lower) {
    add(lower, NAME_TAGS[file] ?? 'NAME:other', lower);
    return;
  }
  add(word, 'N:sg', word);
  add(addS(word), 'N:pl', word);
}

function addVerb(word: string, add: Add): void {
  add(word, 'V:inf', word);
  add(addS(word), 'V:pres:3', word);
  for (const tag of ['V:past', 'V:part']) add(withEnding(word, 'ed'), tag, word);
  add(withEnding(word, 'ing'), 'V:ing', word);
}

function addAdjective(word: string, add: Add): void {
  const lower = word.toLowerCase();
  add(lower, 'A', lower);
  add(withEnding(lower, 'er'), 'A:comp', lower);
  add(withEnding(lower, 'est'), 'A:sup', lower);
}

/** Lines of a form and its lemma. */
function addExceptions(text: string, tags: readonly string[], add: Add): void {
  for (const line of text.split('\n')) {
    const [form, lemma] = line.split(' ');
    if (form === undefined || lemma === undefined || form.includes('_')) continue;
    if (tags.length === 0) add(form, '', lemma);
    for (const tag of tags) add(form, tag, lemma);
  }
}

/** "abetting", "sung", "written"; what cannot be told apart has both. */
function irregularTags(form: string): readonly string[] {
  if (form.endsWith('ing')) return ['V:ing'];
  if (form.endsWith('s')) return ['V:pres:3'];
  return /(?:wn|en|ne|un[gk])$/.test(form) ? ['V:part'] : ['V:past', 'V:part'];
}

function withEnding(word: string, ending: 'ed' | 'ing' | 'er' | 'est'): string {
  if (ending === 'ing') return `${/[^aeiouy]e$/.test(word) ? word.slice(0, -1) : word}ing`;
  if (word.endsWith('e')) return word + ending.slice(1);
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i${ending}` : word + ending;
}
