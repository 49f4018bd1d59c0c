// What has been loaded.
import { expect, it } from '@jest/globals';
import { mergeLoaded, NOTHING_LOADED } from '../../../viewer/state/index.js';
import { aFact, aNode } from './small-world.js';

it('keeps what was loaded, and what came later replaces it', () => {
  const before = mergeLoaded(NOTHING_LOADED, { nodes: [aNode('a'), aNode('b')], facts: [aFact('f', 'a', 'b')] });
  const after = mergeLoaded(before, { nodes: [aNode('b', { degree: 7 })], facts: [] });

  expect([...after.nodes.values()].map(node => node.degree)).toEqual([0, 7]);
  expect(after.facts.size).toBe(1);
  expect(before.nodes.get('b')?.degree).toBe(0);
  expect(NOTHING_LOADED.nodes.size).toBe(0);
});
