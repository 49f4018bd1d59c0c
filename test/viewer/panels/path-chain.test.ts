// Paths as chains to read from top to bottom.
import { describe, expect, it } from '@jest/globals';
import type { Ontology, PathAnswer } from '../../../src/protocol/index.js';
import { buildChains } from '../../../viewer/panels/path-chain.js';
import { aFact, aNode } from './view-parts.js';

const ONTOLOGY: Ontology = {
  types: [],
  predicates: [
    {
      ...{ name: 'MEETS_WITH', kind: 'event', symmetric: true },
      ...{ label: { nl: 'ontmoet', en: 'meets with' }, inverse: { nl: 'ontmoet', en: 'meets with' } },
    },
  ],
};
const NODES = [aNode('sluis', 'Lydia Sluis'), aNode('kaai', 'Joris Kaai'), aNode('ghent', 'Ghent', { type: 'Place' })];
const meets = aFact('f1', 'kaai', 'sluis');
const visits = aFact('f2', 'kaai', 'ghent', { predicate: 'VISITS' });
const heads = aFact('f3', 'kaai', 'ghent', { predicate: 'HEADS' });

function answerOf(...paths: PathAnswer['paths']): PathAnswer {
  return { paths, nodes: NODES, isCut: false };
}

describe('a chain', () => {
  it('joins its nodes in order, with the best fact of each hop and the others behind it', () => {
    const [chain] = buildChains(
      answerOf({ nodes: ['sluis', 'kaai', 'ghent'], hops: [[meets], [visits, heads]] }),
      ONTOLOGY,
    );

    expect(chain?.stops.map(({ name }) => name)).toEqual(['Lydia Sluis', 'Joris Kaai', 'Ghent']);
    expect(chain?.hops.map(({ best }) => best.fact.id)).toEqual(['f1', 'f2']);
    expect(chain?.hops[1]?.more.map(({ fact }) => fact.id)).toEqual(['f3']);
  });

  it('points from who acts to what is acted on, whichever way it is read', () => {
    const down = buildChains(answerOf({ nodes: ['kaai', 'ghent'], hops: [[visits]] }), ONTOLOGY)[0]?.hops[0]?.best;
    const up = buildChains(answerOf({ nodes: ['ghent', 'kaai'], hops: [[visits]] }), ONTOLOGY)[0]?.hops[0]?.best;

    expect(down).toMatchObject({ direction: 'down', subject: { id: 'kaai' }, object: { id: 'ghent' } });
    expect(up).toMatchObject({ direction: 'up', subject: { id: 'kaai' }, object: { id: 'ghent' } });
  });

  it('points both ways where the relation says the same in both', () => {
    const [chain] = buildChains(answerOf({ nodes: ['sluis', 'kaai'], hops: [[meets]] }), ONTOLOGY);

    expect(chain?.hops[0]?.best.direction).toBe('both');
  });

  it('names a literal by its words, and a node that was not sent by its id', () => {
    const dies = aFact('f4', 'kaai', 'lit_1', { predicate: 'DIES', literal: 'on the quay' });
    const joins = aFact('f5', 'kaai', 'unknown', { predicate: 'JOINS' });
    const chains = buildChains(
      answerOf({ nodes: ['kaai', 'lit_1'], hops: [[dies]] }, { nodes: ['kaai', 'unknown'], hops: [[joins]] }),
      ONTOLOGY,
    );

    expect(chains.map(({ stops }) => stops[1])).toEqual([
      { id: 'lit_1', name: 'on the quay', type: 'Literal' },
      { id: 'unknown', name: 'unknown', type: 'Literal' },
    ]);
  });

  it('is left out where a hop is missing', () => {
    expect(buildChains(answerOf({ nodes: ['sluis', 'kaai', 'ghent'], hops: [[meets]] }), ONTOLOGY)).toEqual([]);
  });
});
