// Facts of a node by relation and direction, each with what stands at its other end.
import type { Ontology, ViewFact, ViewNode } from '../../src/protocol/index.js';
import type { Language } from '../state/index.js';

export type DetailsFact = {
  readonly fact: ViewFact;
  /** Id of the other end; the node itself for a fact about itself. */
  readonly other: string;
  readonly name: string;
  readonly type: ViewNode['type'];
};

export type FactGroup = {
  readonly key: string;
  /** As it reads from the node: `captures`, or `is captured by`. */
  readonly label: string;
  readonly facts: readonly DetailsFact[];
};

export type GroupOptions = {
  readonly node: string;
  readonly nodes: ReadonlyMap<string, ViewNode>;
  readonly ontology: Ontology | undefined;
  readonly language: Language;
};

/** The largest groups first, equals by label. Facts keep their order. */
export function groupFacts(facts: readonly ViewFact[], options: GroupOptions): FactGroup[] {
  const predicates = new Map(options.ontology?.predicates.map(predicate => [predicate.name, predicate]));
  const groups = new Map<string, { label: string; facts: DetailsFact[] }>();
  for (const fact of facts) {
    const known = predicates.get(fact.predicate);
    const isIncoming = fact.subject !== options.node && known?.symmetric !== true;
    const key = `${isIncoming ? '<' : '>'}${fact.predicate}`;
    const group = groups.get(key) ?? { label: labelOf(fact.predicate, known, isIncoming, options.language), facts: [] };
    group.facts.push(otherEnd(fact, options));
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => b.facts.length - a.facts.length || a.label.localeCompare(b.label, options.language));
}

function labelOf(
  predicate: string,
  known: Ontology['predicates'][number] | undefined,
  isIncoming: boolean,
  language: Language,
): string {
  if (known !== undefined) return isIncoming ? known.inverse[language] : known.label[language];
  const plain = predicate.toLowerCase().replaceAll('_', ' ');
  // A relation that the ontology lacks has no words for its other direction.
  return isIncoming ? `← ${plain}` : plain;
}

function otherEnd(fact: ViewFact, { node, nodes }: GroupOptions): DetailsFact {
  const other = fact.subject === node ? fact.object : fact.subject;
  const known = nodes.get(other);
  const literal = other === fact.object ? fact.literal : undefined;
  return { fact, other, name: known?.name ?? literal ?? other, type: known?.type ?? 'Literal' };
}
