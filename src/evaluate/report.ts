// An evaluation as tables for a terminal.
import { ATTRIBUTES } from './count-attributes.js';
import { drawTable } from './draw-table.js';
import type { Evaluation, Figures, Quality, Scored, Share } from './score.js';

const HEAD = ['', 'entities F1', 'typed F1', 'claims P', 'R', 'F1', 'core R', 'pairs F1', 'sentence', 'evidence'];

/** Documents, languages and total; what the claims say besides; and, asked for, a line for each predicate. */
export function reportEvaluation(evaluation: Evaluation, { predicates }: { predicates: boolean }): string {
  const { documents, languages, total, mean } = evaluation;
  const rows = [
    ...documents.map(({ id, figures }) => figureRow(id, figures)),
    ...Object.entries(languages).map(([name, { figures }]) => figureRow(`all ${name}`, figures)),
    figureRow('all', total.figures),
    figureRow('mean of documents', { ...mean, sentence: null, evidence: null }),
  ];
  const parts = [drawTable(HEAD, rows), describeCounts(total), describeMarked(total)];
  if (predicates)
    parts.push(drawTable(['predicate', 'gold', 'predicted', 'right', 'P', 'R', 'F1'], predicateRows(evaluation)));
  if (evaluation.missing.length > 0) parts.push(`without a prediction: ${evaluation.missing.join(', ')}`);
  return parts.join('\n\n');
}

type RowFigures = Pick<Figures, 'entities' | 'typed' | 'claims' | 'coreRecall' | 'pairs' | 'sentence' | 'evidence'>;

function figureRow(name: string, figures: RowFigures): string[] {
  return [
    name,
    percent(figures.entities.f1),
    percent(figures.typed.f1),
    ...qualityCells(figures.claims),
    percent(figures.coreRecall),
    percent(figures.pairs.f1),
    percent(figures.sentence),
    percent(figures.evidence),
  ];
}

function predicateRows({ predicates }: Evaluation): string[][] {
  return Object.entries(predicates).map(([name, entry]) => [
    name,
    String(entry.gold),
    String(entry.predicted),
    String(entry.right),
    ...qualityCells(entry),
  ]);
}

function describeCounts({ counts }: Scored): string {
  const { entities, claims, core, related } = counts;
  return [
    `entities: ${entities.right} right of ${entities.predicted} predicted and ${entities.gold} in the gold`,
    `facts: ${claims.right} right of ${claims.predicted} predicted and ${claims.gold} in the gold (core: ${core.right} of ${core.gold})`,
    `RELATED_TO: ${related.predicted}, of which ${related.onGoldPair} join a gold pair (${related.foundNoOtherWay} found no other way)`,
  ].join('\n');
}

function describeMarked({ figures, counts }: Scored): string {
  const lines = ATTRIBUTES.map(name => {
    const { precision, recall } = figures.marked[name];
    const { gold, predicted, right } = counts.attributes[name].marked;
    return `  ${name}: P ${percent(precision)} (${right}/${predicted}), R ${percent(recall)} (${right}/${gold})`;
  });
  return ['values other than the default (P among matched claims, R over all in the gold):', ...lines].join('\n');
}

function qualityCells({ precision, recall, f1 }: Quality): string[] {
  return [percent(precision), percent(recall), percent(f1)];
}

function percent(value: Share): string {
  return value === null ? '-' : (100 * value).toFixed(1);
}
