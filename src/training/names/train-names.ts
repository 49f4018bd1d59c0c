// Trains the name recogniser of a language: lists, features, a first network that tells which features matter, the
// network that is shipped.
import { type Model, NameLists } from '../../language/index.js';
import type { Trainer } from '../trainer.js';
import { buildLists, NAME_CORPORA } from './build-lists.js';
import { frequentFeatures, longestRows, toRows } from './feature-table.js';
import { type Examples, readExamples, readNameDocuments } from './name-examples.js';
import { nameSources } from './name-sources.js';
import { joinNetworks, type NetworkWeights } from './network-weights.js';
import { packNames } from './pack-names.js';
import { scoreNames } from './score-names.js';
import { type NetworkSettings, NetworkTrainer } from './train-network.js';

const LEARNING = { rate: 0.03, dropHidden: 0.2, dropFeature: 0.4, averaged: 0.5, start: 0.05, epochs: 8, hidden: 40 };
/** A network by whose weights features are chosen. */
const FIRST: NetworkSettings = { ...LEARNING, hidden: 32, epochs: 5, start: 0, seed: 77 };
/** Seeds of the networks that are shipped as one: together they are right more often than each alone. */
const SEEDS = [1, 2];
/** Tokens that must have a feature for it to be looked at. */
const LEAST = 2;
/** Features that are shipped, and how finely their numbers are told apart. */
const SHIPPED = { rowsKept: 42_000, levels: 6 };

type Training = { name: string; log: (line: string) => void };

/** Trains from the train part of the CoNLL corpus of the language. */
export const trainNames: Trainer = ({ language, corpora, log }): Model => {
  const tables = buildLists(corpora, language, log);
  const hashed = readExamples(readNameDocuments(corpora, NAME_CORPORA[language].train), new NameLists(tables));
  const keys = chooseFeatures(hashed, log);
  const examples = toRows(hashed, keys);
  const networks = SEEDS.map((seed, at) => {
    const name = `network ${at + 1} of ${SEEDS.length}`;
    return train(examples, keys.length, { ...LEARNING, seed }, { name, log });
  });
  const header: Model['header'] = {
    format: 1,
    layer: 'names',
    language,
    ...nameSources(language),
    date: '2026-11-25',
    scores: {},
    settings: { ...LEARNING, ...SHIPPED, least: LEAST, seeds: SEEDS },
  };
  const arrays = packNames({ keys, weights: joinNetworks(networks), tables }, SHIPPED);
  const scores = scoreNames({ header, arrays }, corpora, NAME_CORPORA[language].dev);
  log(JSON.stringify(scores));
  return { header: { ...header, scores }, arrays };
};

/** The features that are worth their size: those to which a small network gave the longest vectors. */
function chooseFeatures(hashed: Examples, log: (line: string) => void): Uint32Array {
  const keys = frequentFeatures(hashed, LEAST);
  log(`${hashed.labels.length} tokens, ${keys.length} features`);
  const { rows } = train(toRows(hashed, keys), keys.length, FIRST, { name: 'choice of features', log });
  return Uint32Array.from(longestRows(rows, FIRST.hidden, SHIPPED.rowsKept), row => keys[row] ?? 0);
}

function train(
  examples: Examples,
  features: number,
  settings: NetworkSettings,
  { name, log }: Training,
): NetworkWeights {
  return new NetworkTrainer(examples, features, settings).train((epoch, loss) =>
    log(`${name}: epoch ${epoch + 1} of ${settings.epochs}, loss ${loss.toFixed(5)}`),
  );
}
