// The words that the name recogniser knows by class: names of the Dutch lexicon, common words of both languages.
import { type Corpora, readConllu } from '../../evaluate/index.js';
import { type ModelLanguage, WORD_CLASSES } from '../../language/index.js';

/** Tags of the inflection lexicon, by their beginning, and the class that they stand for. */
const LEXICON_CLASSES: readonly (readonly [string, number])[] = [
  ['ENM:PER:FST', WORD_CLASSES.first],
  ['ENM:PER:LST', WORD_CLASSES.last],
  ['ENM:LOC:PTS', WORD_CLASSES.place],
  ['ENM:LOC', WORD_CLASSES.land],
  ['ENM:ORG', WORD_CLASSES.body],
  ['ENM:PRD', WORD_CLASSES.product],
  ['ENM:OTH', WORD_CLASSES.product],
  ['ZNW', WORD_CLASSES.noun],
  ['WKW', WORD_CLASSES.verb],
  ['BNW', WORD_CLASSES.adjective],
];

const TAG_CLASSES: Readonly<Record<string, number>> = {
  NOUN: WORD_CLASSES.noun,
  VERB: WORD_CLASSES.verb,
  AUX: WORD_CLASSES.verb,
  ADJ: WORD_CLASSES.adjective,
  PROPN: 0,
  X: 0,
};

/** Rarity classes by minus log frequency in centibels: below the first is 1, and so on. */
const RARITIES = [350, 400, 450, 500, 560, 620];

/** Words with their classes, by form. */
export type WordClasses = Map<string, number>;

/** Rarity of each word in the frequency list, from 1 to 7. */
export function readRarities(corpora: Corpora, language: ModelLanguage): Map<string, number> {
  const rarities = new Map<string, number>();
  for (const line of corpora.read('wordfreq', `${language}.tsv.gz`).split('\n')) {
    const [word = '', value = ''] = line.split('\t');
    if (word === '') continue;
    const above = RARITIES.findIndex(limit => Number(value) < limit);
    rarities.set(word, above < 0 ? RARITIES.length + 1 : above + 1);
  }
  return rarities;
}

/** Names of the Dutch lexicon, in both languages of use; its common words, where they are in use at all. */
export function readLexiconClasses(corpora: Corpora, keepCommon: (word: string) => boolean): WordClasses {
  const classes: WordClasses = new Map();
  for (const line of corpora.read('lexicon-nl', 'forms.tsv.gz').split('\n')) {
    const [form = '', , tag = ''] = line.split('\t');
    if (form === '' || tag === 'ENM:BEZ' || tag === 'ENM:FSD') continue;
    const bit = LEXICON_CLASSES.find(([start]) => tag.startsWith(start))?.[1] ?? WORD_CLASSES.other;
    if (tag.startsWith('ENM') ? form === form.toLowerCase() : !keepCommon(form)) continue;
    classes.set(form, (classes.get(form) ?? 0) | bit);
  }
  return classes;
}

/** Classes of the common words of treebanks. */
export function readTreebankClasses(corpora: Corpora, files: readonly (readonly string[])[]): WordClasses {
  const classes: WordClasses = new Map();
  for (const file of files)
    for (const sentence of readConllu(corpora.read(...file)))
      for (const { form, upos } of sentence.words) {
        const bit = TAG_CLASSES[upos] ?? WORD_CLASSES.other;
        const lower = form.toLowerCase();
        if (bit !== 0 && /^\p{L}/u.test(lower)) classes.set(lower, (classes.get(lower) ?? 0) | bit);
      }
  return classes;
}
