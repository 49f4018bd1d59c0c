// Trains the lemmatiser of a language: rules for the ends of forms, and the forms that neither rules nor lexicon get right.
import { type Corpora, readConllu } from '../../evaluate/index.js';
import {
  FormLexicon,
  LEMMA_TAGS,
  LexiconChoice,
  lemmaTag,
  type Model,
  type ModelLanguage,
} from '../../language/index.js';
import type { Trainer } from '../trainer.js';
import { listOrdinals } from './dutch-ordinals.js';
import { inflectEnglish } from './english-inflection.js';
import { listIrregularForms } from './irregular-words.js';
import { addLemma, countLemmas, type LemmaCounts } from './lemma-counts.js';
import { draftLemmas, type KnownForms } from './lemma-draft.js';
import { packLemmas } from './pack-lemmas.js';
import { LEXICON_FILE, readLexicon, readRarity } from './read-lexicon.js';
import { packLexicon } from './train-lexicon.js';

type Treebank = { name: string; licence: string; folder: string; file: RegExp; isSure: boolean };

const ENGLISH_FREQUENCIES = ['wordfreq', 'en.tsv.gz'] as const;
const SHARE_ALIKE = 'CC BY-SA 4.0';

/** What is learnt from. Lemmas made by a program are asked after the lexicon. */
const TREEBANKS: Readonly<Record<ModelLanguage, readonly Treebank[]>> = {
  nl: [
    { name: 'UD Dutch-LassySmall 2.16', licence: SHARE_ALIKE, folder: 'ud-nl-lassysmall', file: /dev/, isSure: true },
    { name: 'UD Dutch-Alpino 2.16', licence: SHARE_ALIKE, folder: 'ud-nl-alpino', file: /train/, isSure: false },
  ],
  en: [
    { name: 'UD English-EWT 2.16', licence: SHARE_ALIKE, folder: 'ud-en-ewt', file: /train/, isSure: true },
    {
      name: 'UD English-GUM (news, interviews)',
      licence: 'CC BY 2.5',
      folder: 'ud-en-gum',
      file: /^GUM/,
      isSure: true,
    },
  ],
};

/** @throws InputError when a treebank or the word list is missing or damaged */
export const trainLemmas: Trainer = ({ language, corpora, log }) => {
  const sure: LemmaCounts = new Map();
  const silver: LemmaCounts = new Map();
  for (const treebank of TREEBANKS[language]) {
    log(`Counts the lemmas of ${treebank.name}.`);
    for (const file of filesOf(corpora, treebank))
      countLemmas(treebank.isSure ? sure : silver, readConllu(corpora.read(treebank.folder, file), file), 1);
  }
  log('Learns rules, and the forms that they miss.');
  const spare: LemmaCounts = new Map();
  addTables(language, corpora, { sure, spare });
  const ways = draftLemmas({ sure, silver, spare, known: language === 'nl' ? readKnown(corpora) : NOTHING });
  log(`Packs ${ways.size} ways.`);
  return packLemmas(ways, headerOf(language, corpora));
};

function filesOf(corpora: Corpora, { folder, file }: Treebank): string[] {
  return corpora.list(folder).filter(name => name.endsWith('.conllu') && file.test(name));
}

const NOTHING: KnownForms = { findLemma: () => undefined, list: () => [] };

/** What is known without a treebank; where one has the form, it decides. */
function addTables(
  language: ModelLanguage,
  corpora: Corpora,
  { sure, spare }: { sure: LemmaCounts; spare: LemmaCounts },
): void {
  const add = (counts: LemmaCounts, key: string, lemma: string) => {
    if (!sure.has(key)) addLemma(counts, key, { lemma, weight: 1 });
  };
  if (language === 'nl') {
    for (const [form, lemma] of listOrdinals()) add(sure, lemmaTag('ADJ', '') + form, lemma);
    return;
  }
  for (const { letter, form, lemma } of listIrregularForms()) add(sure, letter + form, lemma);
  const rarity = readRarity(corpora.read(...ENGLISH_FREQUENCIES));
  for (const { letter, form, lemma } of inflectEnglish(rarity)) add(spare, letter + form, lemma);
}

/** The inflection lexicon, just as the lemmatiser will ask it. */
function readKnown(corpora: Corpora): KnownForms {
  const readings = readLexicon(corpora);
  const choice = new LexiconChoice(new FormLexicon(packLexicon(readings, 'nl')));
  const letters = ['VERB', 'NOUN', 'ADJ'].flatMap(upos => LEMMA_TAGS[upos] ?? []);
  return {
    findLemma: (form, letter) => choice.findLemma(form, letter),
    *list() {
      for (const form of readings.keys())
        for (const letter of letters) {
          const lemma = choice.findLemma(form, letter);
          if (lemma !== undefined) yield { letter, form, lemma };
        }
    },
  };
}

function headerOf(language: ModelLanguage, corpora: Corpora): Model['header'] {
  const sources = TREEBANKS[language].map(treebank => ({
    name: treebank.name,
    licence: treebank.licence,
    parts: filesOf(corpora, treebank).map(file => `${treebank.folder}/${file}`),
  }));
  const words =
    language === 'nl'
      ? { name: 'TaalTik/LanguageTool dutch-pos-dict 0.1', licence: 'CC BY 3.0', parts: [LEXICON_FILE.join('/')] }
      : { name: 'wordfreq 3.1.1', licence: SHARE_ALIKE, parts: [ENGLISH_FREQUENCIES.join('/')] };
  return {
    format: 1,
    layer: 'lemmas',
    language,
    sources: [...sources, words],
    licence: SHARE_ALIKE,
    date: '2025-11-25',
    scores: {},
    settings: {},
  };
}
