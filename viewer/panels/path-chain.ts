// Paths as chains to read from top to bottom: node, relation with its direction, node.
import type { Ontology, PathAnswer, ViewFact, ViewNode } from '../../src/protocol/index.js';
import { isSymmetric } from './ontology-labels.js';

/** Where a fact's arrow points when the chain is read downwards. */
export type Direction = 'down' | 'up' | 'both';
export type HopFact = {
  readonly fact: ViewFact;
  readonly direction: Direction;
  readonly subject: Stop;
  readonly object: Stop;
};
/** A node of a chain; one that came without its node is known by its words or its id. */
export type Stop = Pick<ViewNode, 'id' | 'name' | 'type'>;
export type Hop = { readonly from: Stop; readonly to: Stop; readonly best: HopFact; readonly more: readonly HopFact[] };
export type Chain = { readonly key: string; readonly stops: readonly Stop[]; readonly hops: readonly Hop[] };

/** The chains of an answer, in its order. A path whose hops do not fit its nodes is left out. */
export function buildChains(answer: PathAnswer, ontology: Ontology | undefined): Chain[] {
  const nodes = new Map(answer.nodes.map(node => [node.id, node]));
  return answer.paths.flatMap(({ nodes: ids, hops }) => {
    const stops = ids.map(id => stopOf(id, nodes, hops.flat()));
    const joined = stops.slice(1).flatMap((to, index) => {
      const from = stops[index];
      return from === undefined ? [] : buildHop(from, to, hops[index] ?? [], ontology);
    });
    return joined.length === stops.length - 1 ? [{ key: ids.join(' '), stops, hops: joined }] : [];
  });
}

function buildHop(from: Stop, to: Stop, facts: readonly ViewFact[], ontology: Ontology | undefined): Hop[] {
  const [best, ...more] = facts.map(fact => directed(fact, from, to, ontology));
  return best === undefined ? [] : [{ from, to, best, more }];
}

function directed(fact: ViewFact, from: Stop, to: Stop, ontology: Ontology | undefined): HopFact {
  const isDown = fact.subject === from.id;
  const direction = isSymmetric(ontology, fact.predicate) ? 'both' : isDown ? 'down' : 'up';
  return { fact, direction, subject: isDown ? from : to, object: isDown ? to : from };
}

function stopOf(id: string, nodes: ReadonlyMap<string, ViewNode>, facts: readonly ViewFact[]): Stop {
  const node = nodes.get(id);
  if (node !== undefined) return { id, name: node.name, type: node.type };
  const words = facts.find(fact => fact.object === id)?.literal;
  return { id, name: words ?? id, type: 'Literal' };
}
