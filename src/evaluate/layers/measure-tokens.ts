// Scores tokens against those of a treebank, and tells what differs on purpose.
import { type Token, tokenise } from '../../language/index.js';
import { type ConlluSentence, readConllu } from '../corpora/index.js';
import { findWordSpans, type TextSpan } from './joined-text.js';
import type { LayerMeasure, LayerScore } from './layer-measure.js';
import { percentOf, qualityOf } from './percent.js';

const DEVELOPMENT = {
  nl: [['Alpino dev', 'ud-nl-alpino', 'nl_alpino-ud-dev.conllu']],
  en: [['EWT dev', 'ud-en-ewt', 'en_ewt-ud-dev.conllu']],
} as const;

/** Why tokens differ from the treebank's on purpose; the rest is `other`. */
const DESIGNS: readonly { name: string; gold: RegExp; ours: RegExp }[] = [
  { name: 'compounds whole', gold: /\p{L}\p{N}* -|- \p{L}/u, ours: /^[^ ]*[\p{L}\p{N}][-‐‑][\p{L}\p{N}][^ ]*$/u },
  { name: 'possessives of names apart', gold: /^\p{Lu}[^ ]*['’]s$/u, ours: / ['’]s$/u },
  { name: 'units, percentages and money apart', gold: /^[$€£]?\p{N}[^ ]*$/u, ours: /\p{N} (?:%|\p{L}+)|[$€£] \p{N}/u },
  { name: 'ranges and scores apart', gold: /^\p{N}[\p{N}.,]*-[\p{N}.]*$/u, ours: /\p{N} -/u },
  { name: 'first halves of compounds apart', gold: /^\p{L}+-$/u, ours: /^\p{L}+ -$/u },
];

/** A stretch of text in which tokens differ: the treebank's and ours, joined by spaces. */
export type TokenDifference = { gold: string; ours: string; words: number };

/** Compares the tokens of one sentence; both cover the same characters. */
export function compareTokens(text: string, gold: readonly TextSpan[], ours: readonly Token[]): TokenDifference[] {
  const differences: TokenDifference[] = [];
  let [i, j] = [0, 0];
  while (i < gold.length || j < ours.length) {
    const [fromGold, fromOurs] = [i, j];
    let end = Math.max(gold[i++]?.end ?? 0, ours[j++]?.end ?? 0);
    for (;;) {
      const [next, own] = [gold[i], ours[j]];
      if (next !== undefined && next.start < end) i += 1;
      else if (own !== undefined && own.start < end) j += 1;
      else break;
      end = Math.max(end, gold[i - 1]?.end ?? 0, ours[j - 1]?.end ?? 0);
    }
    const join = (spans: readonly TextSpan[]): string => spans.map(span => text.slice(span.start, span.end)).join(' ');
    const found = { gold: join(gold.slice(fromGold, i)), ours: join(ours.slice(fromOurs, j)), words: i - fromGold };
    if (found.gold !== found.ours) differences.push(found);
  }
  return differences;
}

/** The design that a difference follows from, or `other`. */
export function nameDifference({ gold, ours }: TokenDifference): string {
  return DESIGNS.find(design => design.gold.test(gold) && design.ours.test(ours))?.name ?? 'other';
}

/** F1 of tokens; then the share of the treebank's words in which tokens differ, by reason. */
export const measureTokens: LayerMeasure = ({ language, corpora }) =>
  DEVELOPMENT[language].flatMap(([name, ...path]): LayerScore[] => {
    const sentences = readConllu(corpora.read(...path), path.join('/'));
    const { counts, reasons } = countTokens(sentences, language);
    const of = (what: string, value: number): LayerScore => ({
      layer: 'tokens',
      language,
      name: `${what}, ${name}`,
      value,
      count: counts.gold,
    });
    const shares = [...DESIGNS.map(design => design.name), 'other'].map(reason =>
      of(`differs: ${reason}`, percentOf(reasons.get(reason) ?? 0, counts.gold)),
    );
    return [of('F1', qualityOf(counts).f1), ...shares];
  });

function countTokens(sentences: readonly ConlluSentence[], language: 'nl' | 'en') {
  const counts = { gold: 0, predicted: 0, right: 0 };
  const reasons = new Map<string, number>();
  for (const sentence of sentences) {
    const gold = findWordSpans(sentence);
    if (gold === undefined) continue;
    const ours = tokenise(sentence.text, language);
    const known = new Set(gold.map(({ start, end }) => `${start} ${end}`));
    counts.gold += gold.length;
    counts.predicted += ours.length;
    counts.right += ours.filter(({ start, end }) => known.has(`${start} ${end}`)).length;
    for (const difference of compareTokens(sentence.text, gold, ours)) {
      const reason = nameDifference(difference);
      reasons.set(reason, (reasons.get(reason) ?? 0) + difference.words);
    }
  }
  return { counts, reasons };
}
