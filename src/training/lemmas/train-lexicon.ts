// Packs an inflection lexicon into a model file of its own: its source is free of share-alike terms.
import { formatScript, type Model, type ModelLanguage, makeScript, packStrings } from '../../language/index.js';
import type { Trainer } from '../trainer.js';
import { WIKIANN_FILE } from './english-names.js';
import { chooseAlphabet, packWordGraph } from './pack-word-graph.js';
import { Ranked } from './ranked.js';
import { FREQUENCY_FILE, LEXICON_FILE, readLexicon } from './read-lexicon.js';
import { ENGLISH_FREQUENCY_FILE, readWordnet, WORDNET_FILES } from './read-wordnet.js';
import type { Readings } from './readings.js';

/** @throws InputError when the word list is missing */
export const trainLexicon: Trainer = ({ language, corpora, log }) => {
  log('Reads the word list.');
  const readings = language === 'nl' ? readLexicon(corpora) : readWordnet(corpora);
  log(`Packs ${readings.size} forms.`);
  return packLexicon(readings, language);
};

/** The model of these readings. Forms with a letter that hardly any other form has are left out. */
export function packLexicon(readings: Readings, language: ModelLanguage): Model {
  const alphabet = chooseAlphabet(readings.keys());
  const letters = new Set(alphabet);
  const forms = [...readings].filter(([form]) => form !== '' && [...form].every(unit => letters.has(unit)));
  const scripts = new Ranked();
  const sets = new Ranked();
  const entries = new Ranked();
  const described = forms.map(([form, tags]) => {
    const sorted = [...tags].sort(([a], [b]) => (a < b ? -1 : 1));
    const set = sorted.map(([tag]) => tag).join(' ');
    const edits = sorted.map(([tag, lemma]) => formatScript(makeScript(form, lemma, /^(?:V:part|SEP)/.test(tag))));
    for (const edit of edits) scripts.count(edit);
    sets.count(set);
    const entry = [set, ...edits].join('\t');
    entries.count(entry);
    return [form, entry] as const;
  });
  const words = new Map(described.map(([form, entry]) => [form, entries.rankOf(entry)]));
  const split = entries.list().map(entry => entry.split('\t'));
  return {
    header: headerOf(words.size, language),
    arrays: {
      ...packWordGraph(words, alphabet),
      alphabet: packStrings([alphabet]),
      tagSets: packStrings(sets.list()),
      scripts: packStrings(scripts.list()),
      entrySets: Uint16Array.from(split, ([set = '']) => sets.rankOf(set)),
      entryScripts: Uint16Array.from(split.flatMap(([, ...edits]) => edits.map(edit => scripts.rankOf(edit)))),
    },
  };
}

const ENGLISH_NAMES = {
  name: 'WikiANN, and the gazetteers of this package (words that are names)',
  licence: 'ODC-BY 1.0',
  parts: [WIKIANN_FILE.join('/')],
};

function headerOf(forms: number, language: ModelLanguage): Model['header'] {
  const frequencies = language === 'nl' ? FREQUENCY_FILE : ENGLISH_FREQUENCY_FILE;
  const words =
    language === 'nl'
      ? { name: 'TaalTik/LanguageTool dutch-pos-dict 0.1', licence: 'CC BY 3.0', parts: [LEXICON_FILE.join('/')] }
      : { name: 'WordNet 3.0', licence: 'WordNet 3.0', parts: WORDNET_FILES.map(file => `wordnet/${file}`) };
  return {
    format: 1,
    layer: 'lexicon',
    language,
    sources: [
      words,
      ...(language === 'nl' ? [] : [ENGLISH_NAMES]),
      { name: 'wordfreq 3.1.1 (choice of forms)', licence: 'CC BY-SA 4.0', parts: [frequencies.join('/')] },
    ],
    licence: words.licence,
    date: '1970-01-01',
    scores: {},
    settings: { forms },
  };
}
