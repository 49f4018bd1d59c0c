// Neighbours that are not on the canvas yet.
import { expect, it } from '@jest/globals';
import { hideNodes, remainingOf } from '../../../viewer/state/index.js';
import { ALL, aFact, aNode, KANDAHAR, loadedOf, viewOf } from './small-world.js';

it('takes the different neighbours on the canvas off the degree, hidden or not', () => {
  expect(remainingOf(KANDAHAR, hideNodes(viewOf(ALL), ['kirby']))).toEqual(
    new Map([
      ['taliban', 337],
      ['kandahar', 10],
      ['kirby', 1],
      ['resident', 0],
    ]),
  );
  expect(remainingOf(KANDAHAR, viewOf(['taliban']))).toEqual(new Map([['taliban', 339]]));
});

it('counts a neighbour once, the node itself never, and never falls below 0', () => {
  const facts = [aFact('f1', 'a', 'b'), aFact('f2', 'b', 'a'), aFact('f3', 'a', 'a')];
  const loaded = loadedOf([aNode('a', { degree: 5 }), aNode('b')], facts);

  expect(remainingOf(loaded, viewOf(['a', 'b', 'unknown']))).toEqual(
    new Map([
      ['a', 4],
      ['b', 0],
    ]),
  );
});
