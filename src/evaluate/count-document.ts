// What one document's prediction gets right, as counts: everything that the figures are made of.
import { type AttributeCounts, countAttributes } from './count-attributes.js';
import { countEvidence } from './count-evidence.js';
import { type DocumentPair, pairDocuments } from './document-pair.js';
import { isImplied } from './find-implied.js';
import type { GoldDocument } from './gold-document.js';
import type { Measure } from './measure.js';
import { type Pair, pairBestFirst } from './pair-best-first.js';
import { fitPairs, fitTriples, joinClaims, type Triple } from './triple.js';

/** How many there are in the gold, in the prediction, and how many are right. */
export type Hits = { gold: number; predicted: number; right: number };

export type DocumentCounts = {
  entities: Hits;
  /** `right`: aligned and of the same type. */
  typed: Hits;
  claims: Hits;
  core: Pick<Hits, 'gold' | 'right'>;
  /** Subject and object right, whatever the predicate. */
  pairs: Hits;
  /** Claims with the fallback predicate: how many ends there are, on gold ends, on ends that nothing else found. */
  related: { predicted: number; onGoldPair: number; foundNoOtherWay: number };
  attributes: AttributeCounts;
  /** Claims whose evidence stands in the text, of all claims; of none when the text is not given. */
  evidence: { claims: number; standing: number };
  predicates: Record<string, Hits>;
};

/** What was matched with what, for whoever wants to see the misses. */
export type Matching = {
  pair: DocumentPair;
  found: readonly Pair<Triple, Triple>[];
  missed: readonly Triple[];
  /** Predicted, and neither right nor a consequence of what is right. */
  wrong: readonly Triple[];
};

export type DocumentInput = { gold: GoldDocument; predicted: GoldDocument | undefined; text?: string | undefined };

/** Pairs the triples of prediction and gold. Places and parts that follow from gold ones are left out of account. */
export function matchDocument({ gold, predicted }: DocumentInput, measure: Measure): Matching {
  const pair = pairDocuments(gold, predicted, measure);
  const goldTriples = joinClaims(pair.goldClaims, 'triples', measure);
  const triples = joinClaims(pair.predictedClaims, 'triples', measure);
  const found = pairBestFirst(goldTriples, triples, (ours, theirs) => fitTriples(ours, theirs, pair));
  const [met, used] = [new Set(found.map(({ left }) => left)), new Set(found.map(({ right }) => right))];
  return {
    pair,
    found,
    missed: goldTriples.filter(triple => !met.has(triple)),
    wrong: triples.filter(triple => !used.has(triple) && !isImplied(triple, goldTriples, pair.alignment)),
  };
}

export function countDocument(input: DocumentInput, measure: Measure): DocumentCounts {
  const matching = matchDocument(input, measure);
  const { pair, found, missed, wrong } = matching;
  const core = found.filter(({ left }) => left.isCore).length;
  return {
    ...countEntities(pair, input),
    claims: { gold: found.length + missed.length, predicted: found.length + wrong.length, right: found.length },
    core: { gold: core + missed.filter(triple => triple.isCore).length, right: core },
    ...countPairs(pair),
    attributes: countAttributes(pair, found),
    evidence: countEvidence(input.predicted?.claims ?? [], input.text),
    predicates: countPredicates(matching),
  };
}

function countEntities(
  { alignment, goldEntities, predictedEntities, measure }: DocumentPair,
  input: DocumentInput,
): Pick<DocumentCounts, 'entities' | 'typed'> {
  const typed = [...alignment].filter(([theirs, ours]) => {
    const [predicted, gold] = [predictedEntities.get(theirs), goldEntities.get(ours)];
    return predicted !== undefined && gold !== undefined && measure.typeOf(predicted) === measure.typeOf(gold);
  }).length;
  const sizes = { gold: input.gold.entities.length, predicted: input.predicted?.entities.length ?? 0 };
  return { entities: { ...sizes, right: alignment.size }, typed: { ...sizes, right: typed } };
}

function countPairs(pair: DocumentPair): Pick<DocumentCounts, 'pairs' | 'related'> {
  const join = (claims: DocumentPair['goldClaims']) => joinClaims(claims, 'pairs', pair.measure);
  const fit = (ours: Triple, theirs: Triple) => fitPairs(ours, theirs, pair);
  const [gold, predicted, related] = [join(pair.goldClaims), join(pair.predictedClaims), join(pair.relatedClaims)];
  const right = pairBestFirst(gold, predicted, fit);
  const onGoldPair = pairBestFirst(gold, related, fit);
  const found = new Set(right.map(({ left }) => left));
  return {
    pairs: { gold: gold.length, predicted: predicted.length, right: right.length },
    related: {
      predicted: related.length,
      onGoldPair: onGoldPair.length,
      foundNoOtherWay: onGoldPair.filter(({ left }) => !found.has(left)).length,
    },
  };
}

function countPredicates({ found, missed, wrong }: Matching): Record<string, Hits> {
  const hits: Record<string, Hits> = {};
  const count = (predicate: string, ...keys: (keyof Hits)[]) => {
    const entry = hits[predicate] ?? { gold: 0, predicted: 0, right: 0 };
    hits[predicate] = entry;
    for (const key of keys) entry[key] += 1;
  };
  for (const { left } of found) count(left.predicate, 'gold', 'predicted', 'right');
  for (const { predicate } of missed) count(predicate, 'gold');
  for (const { predicate } of wrong) count(predicate, 'predicted');
  return hits;
}
