// CSV: one row a claim, with the fact that it supports or denies before it, and the article after it.
import type { EvidenceCard, ViewFact, ViewNode } from '../../src/protocol/index.js';
import { type CsvCell, type CsvOptions, writeCsvRows } from './csv.js';
import { type ExportGraph, relationLabels } from './export-graph.js';
import { joinList } from './graph-columns.js';

type Row = {
  readonly fact: ViewFact;
  readonly relation: string;
  readonly subject: ViewNode | undefined;
  readonly object: ViewNode | undefined;
  /** Absent for a fact whose evidence is not in the export: it still has its row. */
  readonly card: EvidenceCard | undefined;
};

/** In the order of the columns. Offsets are UTF-16 code units into the article's text, half-open. */
const COLUMNS: readonly (readonly [name: string, read: (row: Row) => CsvCell])[] = [
  ['fact', ({ fact }) => fact.id],
  ['subject', ({ subject, fact }) => subject?.name ?? fact.subject],
  ['relation', ({ relation }) => relation],
  ['object', ({ object, fact }) => object?.name ?? fact.literal ?? fact.object],
  ['status', ({ fact }) => fact.status],
  ['claimedBy', ({ fact }) => joinList(fact.claimedBy)],
  ['deniedBy', ({ fact }) => joinList(fact.deniedBy)],
  ['confidence', ({ fact }) => fact.confidence],
  ['origins', ({ fact }) => fact.origins],
  ['validFrom', ({ fact }) => fact.validFrom],
  ['validTo', ({ fact }) => fact.validTo],
  ['subjectId', ({ fact }) => fact.subject],
  ['subjectType', ({ subject }) => subject?.type],
  ['predicate', ({ fact }) => fact.predicate],
  ['objectId', ({ fact }) => fact.object],
  ['objectType', ({ object }) => object?.type],
  ['claim', ({ card }) => card?.claim.id],
  ['weight', ({ card }) => card?.weight],
  ['polarity', ({ card }) => card?.claim.polarity],
  ['modality', ({ card }) => card?.claim.modality],
  ['claimants', ({ card }) => joinList(card?.claimants.map(({ name }) => name) ?? [])],
  ['quote', ({ card }) => card?.quote],
  ['start', ({ card }) => offsetOf(card, 'start')],
  ['end', ({ card }) => offsetOf(card, 'end')],
  ['problem', ({ card }) => card?.problem],
  ['saidOn', ({ card }) => card?.saidOn],
  ['happened', ({ card }) => card?.claim.time?.iso],
  ['timeWords', ({ card }) => card?.claim.time?.text],
  ['rule', ({ card }) => card?.claim.rule],
  ['claimConfidence', ({ card }) => card?.claim.confidence],
  ['title', ({ card }) => card?.article.title],
  ['outlet', ({ card }) => card?.article.publisher],
  ['author', ({ card }) => card?.article.author],
  ['date', ({ card }) => card?.article.publishedAt],
  ['url', ({ card }) => card?.article.url],
  ['source', ({ card }) => card?.article.source],
  ['article', ({ card }) => card?.article.id],
  ['origin', ({ card }) => card?.origin],
];

/** The facts with a row for each claim that speaks of them; one that has no evidence in the export has one row without. */
export function writeCsv(graph: ExportGraph, options: CsvOptions = {}): string {
  const nodes = new Map(graph.nodes.map(node => [node.id, node]));
  const labelOf = relationLabels(graph);
  const rows = graph.facts.flatMap(fact => {
    const ends = { subject: nodes.get(fact.subject), object: nodes.get(fact.object) };
    const cards = graph.evidence.get(fact.id) ?? [];
    const relation = labelOf(fact.predicate);
    return (cards.length === 0 ? [undefined] : cards).map(card => ({ fact, relation, ...ends, card }));
  });
  const cells = rows.map(row => COLUMNS.map(([, read]) => read(row)));
  return writeCsvRows([COLUMNS.map(([name]) => name), ...cells], options);
}

function offsetOf(card: EvidenceCard | undefined, side: 'start' | 'end'): number | undefined {
  return card?.context === undefined ? undefined : card.context.articleStart + card.context[side];
}
