// The figures: precision, recall and F1 of documents, languages, predicates and the whole.
import { addCounts } from './add-counts.js';
import { ATTRIBUTES, type Attribute } from './count-attributes.js';
import { countDocument, type DocumentCounts, type Hits } from './count-document.js';
import type { GoldDocument } from './gold-document.js';
import type { Measure } from './measure.js';

/** A share of 0 to 1; null where there is nothing to take a share of. */
export type Share = number | null;
export type Quality = { precision: Share; recall: Share; f1: Share };

export type Figures = {
  entities: Quality;
  typed: Quality;
  claims: Quality;
  coreRecall: Share;
  pairs: Quality;
  /** Share of the matched claims with the gold value. */
  attributes: Record<Attribute, Share>;
  /** Share of the matched claims with the gold sentence as evidence. */
  sentence: Share;
  /** Precision among the matched claims that carry a value which is not the default, recall over all in the gold. */
  marked: Record<Attribute, { precision: Share; recall: Share }>;
  /** Share of all predicted claims whose evidence stands in the text. */
  evidence: Share;
};

export type Scored = { figures: Figures; counts: DocumentCounts };

export type Evaluation = {
  documents: (Scored & { id: string; language: string | undefined })[];
  /** Micro: sums over documents, then shares. */
  total: Scored;
  /** Macro: the plain average of the documents' shares. */
  mean: Pick<Figures, 'entities' | 'typed' | 'claims' | 'coreRecall' | 'pairs'>;
  languages: Record<string, Scored>;
  predicates: Record<string, Hits & Quality>;
  /** Gold documents without a prediction: scored as if nothing had been found. */
  missing: string[];
};

/**
 * Scores predictions against the gold, document by document.
 * @param textOf the stored text of a gold document, for checking evidence; undefined when it is not at hand
 */
export function score(
  gold: readonly GoldDocument[],
  predicted: ReadonlyMap<string, GoldDocument>,
  { measure, textOf }: { measure: Measure; textOf: (document: GoldDocument) => string | undefined },
): Evaluation {
  const documents = gold.map(document => {
    const prediction = predicted.get(document.id);
    const text = prediction === undefined ? undefined : textOf(document);
    const counts = countDocument({ gold: document, predicted: prediction, text }, measure);
    return { id: document.id, language: document.language, figures: computeFigures(counts), counts };
  });
  const total = scoreAll(documents);
  const languages = [...new Set(documents.map(({ language }) => language ?? 'unknown'))].sort();
  return {
    documents,
    total,
    mean: averageFigures(documents.map(({ figures }) => figures)),
    languages: Object.fromEntries(
      languages.map(name => [name, scoreAll(documents.filter(({ language }) => (language ?? 'unknown') === name))]),
    ),
    predicates: Object.fromEntries(
      Object.entries(total.counts.predicates)
        .sort(([left, a], [right, b]) => b.gold - a.gold || (left < right ? -1 : 1))
        .map(([name, hits]) => [name, { ...hits, ...computeQuality(hits) }]),
    ),
    missing: gold.filter(({ id }) => !predicted.has(id)).map(({ id }) => id),
  };
}

function scoreAll(documents: readonly Scored[]): Scored {
  const counts = documents.map(document => document.counts).reduce<DocumentCounts>(addCounts, NOTHING);
  return { figures: computeFigures(counts), counts };
}

export function computeFigures(counts: DocumentCounts): Figures {
  const { attributes } = counts;
  return {
    entities: computeQuality(counts.entities),
    typed: computeQuality(counts.typed),
    claims: computeQuality(counts.claims),
    coreRecall: share(counts.core.right, counts.core.gold),
    pairs: computeQuality(counts.pairs),
    attributes: eachAttribute(name => share(attributes[name].right, attributes.matched)),
    sentence: share(attributes.sentence, attributes.matched),
    marked: eachAttribute(name => {
      const { gold, predicted, right } = attributes[name].marked;
      return { precision: share(right, predicted), recall: share(right, gold) };
    }),
    evidence: share(counts.evidence.standing, counts.evidence.claims),
  };
}

function averageFigures(all: readonly Figures[]): Evaluation['mean'] {
  const quality = (name: 'entities' | 'typed' | 'claims' | 'pairs'): Quality => ({
    precision: average(all.map(figures => figures[name].precision)),
    recall: average(all.map(figures => figures[name].recall)),
    f1: average(all.map(figures => figures[name].f1)),
  });
  return {
    entities: quality('entities'),
    typed: quality('typed'),
    claims: quality('claims'),
    coreRecall: average(all.map(({ coreRecall }) => coreRecall)),
    pairs: quality('pairs'),
  };
}

/** Documents without a share (nothing predicted, say) are left out of the average. */
function average(shares: readonly Share[]): Share {
  const known = shares.filter(value => value !== null);
  return share(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
  );
}

function computeQuality({ gold, predicted, right }: Hits): Quality {
  return { precision: share(right, predicted), recall: share(right, gold), f1: share(2 * right, gold + predicted) };
}

function share(part: number, whole: number): Share {
  return whole === 0 ? null : part / whole;
}

function eachAttribute<T>(make: (name: Attribute) => T): Record<Attribute, T> {
  const [polarity, modality, claimants] = ATTRIBUTES;
  return { polarity: make(polarity), modality: make(modality), claimants: make(claimants) };
}

const NONE: Hits = { gold: 0, predicted: 0, right: 0 };

const NOTHING: DocumentCounts = {
  entities: NONE,
  typed: NONE,
  claims: NONE,
  core: { gold: 0, right: 0 },
  pairs: NONE,
  related: { predicted: 0, onGoldPair: 0, foundNoOtherWay: 0 },
  attributes: { matched: 0, sentence: 0, ...eachAttribute(() => ({ right: 0, marked: NONE })) },
  evidence: { claims: 0, standing: 0 },
  predicates: {},
};
