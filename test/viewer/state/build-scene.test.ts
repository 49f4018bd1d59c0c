// What the stage draws.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ViewFact } from '../../../src/protocol/index.js';
import {
  BUNDLE_FROM,
  buildScene,
  findVisible,
  type Loaded,
  NOTHING_SELECTED,
  remainingOf,
  type SceneOptions,
  type View,
} from '../../../viewer/state/index.js';
import { aView, aWorld } from './any-world.js';
import { ALL, aFact, aNode, filtersOf, KANDAHAR, loadedOf, viewOf } from './small-world.js';

const words: SceneOptions['words'] = {
  relation: predicate => predicate.toLowerCase(),
  bundle: count => `${count} relations`,
  more: count => `+${count} more`,
};

const sceneOf = (loaded: Loaded, view: View, options: Partial<SceneOptions> = {}) =>
  buildScene(loaded, findVisible(loaded, view), view, {
    selection: NOTHING_SELECTED,
    expanded: new Set(),
    remaining: remainingOf(loaded, view),
    words,
    ...options,
  });

/** A canvas so full that facts are bundled: a few facts of interest, and others between nodes of their own. */
const crowded = (...facts: ViewFact[]) => {
  const pairs = Array.from({ length: BUNDLE_FROM - facts.length }, (_, index) =>
    aFact(`z${String(index).padStart(3, '0')}`, `u${index}`, `v${index}`),
  );
  const all = [...facts, ...pairs];
  const ids = [...new Set(all.flatMap(fact => [fact.subject, fact.object]))];
  return {
    loaded: loadedOf(
      ids.map(id => aNode(id)),
      all,
    ),
    view: viewOf(ids),
  };
};
const edgesOfInterest = (facts: ViewFact[], options: Partial<SceneOptions> = {}) => {
  const { loaded, view } = crowded(...facts);
  return sceneOf(loaded, view, options).edges.filter(edge => !edge.id.startsWith('z'));
};

describe('the nodes of a scene', () => {
  it('stand where the view has them, with whole names, types and pins', () => {
    const places = new Map([
      ['taliban', { x: 3, y: -4, pinned: true as const }],
      ['kandahar', { x: 0, y: 0.5 }],
    ]);

    expect(sceneOf(KANDAHAR, viewOf([], { places })).nodes).toMatchObject([
      { id: 'kandahar', x: 0, y: 0.5, label: 'Kandahar', type: 'Place', isPinned: false },
      { id: 'taliban', x: 3, y: -4, label: 'Taliban', type: 'Organization', isPinned: true },
    ]);
  });

  it('grow with the logarithm of their degree, from 6 to 18 pixels', () => {
    const degrees = [0, 1, 10, 100, 1000, 1_000_000];
    const ids = degrees.map((_, index) => `n${index}`);
    const loaded = loadedOf(ids.map((id, index) => aNode(id, { degree: degrees[index] ?? 0 })));

    expect(sceneOf(loaded, viewOf(ids)).nodes.map(node => node.size)).toEqual([6, 7.2, 10.16, 14.02, 18, 18]);
  });

  it('are left out, with their facts, when the view has lost their place in the meantime', () => {
    const visible = findVisible(KANDAHAR, viewOf(ALL));
    const view = viewOf(['taliban', 'kirby']);
    const options = { selection: NOTHING_SELECTED, expanded: new Set<string>(), remaining: new Map(), words };
    const { nodes, edges } = buildScene(KANDAHAR, visible, view, options);

    expect(nodes.map(node => node.id)).toEqual(['kirby', 'taliban']);
    expect(edges.map(edge => edge.id)).toEqual(['f2']);
  });
});

describe('the edges of a scene', () => {
  it('are the facts, while there is room for them', () => {
    expect(sceneOf(KANDAHAR, viewOf(ALL)).edges).toEqual([
      {
        id: 'f1',
        from: 'taliban',
        to: 'kandahar',
        facts: ['f1'],
        status: 'asserted',
        label: 'captures',
        width: 1.5,
        confidence: 0.9,
        isDirected: true,
      },
      expect.objectContaining({ id: 'f2', from: 'kirby', to: 'taliban', label: 'accuses', status: 'attributed' }),
    ]);
  });

  it('bundle the facts between two nodes, both directions, where there is none', () => {
    const facts = [
      aFact('f2', 'b', 'a', { confidence: 0.95, status: 'attributed' }),
      aFact('f1', 'a', 'b', { confidence: 0.5, status: 'planned' }),
      aFact('f3', 'a', 'b'),
      aFact('f4', 'b', 'c'),
    ];

    expect(edgesOfInterest(facts)).toEqual([
      expect.objectContaining({ id: 'f4', facts: ['f4'], label: 'captures' }),
      {
        id: 'pair:a|b',
        from: 'a',
        to: 'b',
        facts: ['f1', 'f2', 'f3'],
        status: 'planned',
        label: '3 relations',
        width: 1.5 * Math.sqrt(3),
        confidence: 0.95,
        isDirected: false,
      },
    ]);
  });

  it('bundle from 300 visible facts on', () => {
    const facts = [aFact('f1', 'a', 'b'), aFact('f2', 'a', 'b')];
    const { loaded, view } = crowded(...facts);
    const oneLess = { ...loaded, facts: new Map([...loaded.facts].slice(0, -1)) };

    expect(sceneOf(loaded, view).edges).toHaveLength(BUNDLE_FROM - 1);
    expect(sceneOf(oneLess, view).edges.map(edge => edge.id)).toContain('f1');
  });

  it('have a direction together when all of theirs is the same', () => {
    const [edge] = edgesOfInterest([aFact('f1', 'b', 'a'), aFact('f2', 'b', 'a')]);

    expect(edge).toMatchObject({ id: 'pair:a|b', from: 'b', to: 'a', isDirected: true });
  });

  it('lie in the order of the ends when they have no direction, whichever fact comes first', () => {
    const [edge] = edgesOfInterest([aFact('f1', 'b', 'a'), aFact('f2', 'a', 'b')]);

    expect(edge).toMatchObject({ from: 'a', to: 'b', isDirected: false });
  });

  it('have no direction when the predicate says the same of both ends', () => {
    const isSymmetric = (predicate: string) => predicate === 'MEETS_WITH';
    const facts = [aFact('f1', 'a', 'b', { predicate: 'MEETS_WITH' }), aFact('f2', 'a', 'b')];

    expect(edgesOfInterest(facts, { isSymmetric })).toMatchObject([{ isDirected: false }]);
    expect(edgesOfInterest([facts[0] ?? aFact('', '', '')], { isSymmetric })).toMatchObject([{ isDirected: false }]);
  });

  it.each([
    [['asserted', 'attributed'], 'attributed'],
    [['attributed', 'planned'], 'planned'],
    [['planned', 'disputed', 'asserted'], 'disputed'],
    [['asserted', 'asserted'], 'asserted'],
  ] as const)('bundled of %j are %s', (statuses, status) => {
    const facts = statuses.map((one, index) => aFact(`f${index}`, 'a', 'b', { status: one }));

    expect(edgesOfInterest(facts)).toMatchObject([{ status }]);
  });

  it('stay narrow enough to tell where they lead', () => {
    const facts = Array.from({ length: 100 }, (_, index) => aFact(`f${index}`, 'a', 'b'));

    expect(edgesOfInterest(facts)).toMatchObject([{ width: 8 }]);
  });

  it('fan out when their pair or one of their facts is selected or under the pointer', () => {
    const facts = [aFact('f1', 'a', 'b'), aFact('f2', 'b', 'a'), aFact('f3', 'a', 'c'), aFact('f4', 'a', 'c')];
    const idsWith = (options: Partial<SceneOptions>) => edgesOfInterest(facts, options).map(edge => edge.id);
    const open = ['f1', 'f2', 'pair:a|c'];

    expect(idsWith({})).toEqual(['pair:a|b', 'pair:a|c']);
    expect(idsWith({ selection: { kind: 'pair', ends: ['b', 'a'] } })).toEqual(open);
    expect(idsWith({ selection: { kind: 'fact', id: 'f2' } })).toEqual(open);
    expect(idsWith({ hover: { kind: 'edge', id: 'pair:a|b' } })).toEqual(open);
    expect(idsWith({ hover: { kind: 'edge', id: 'f1' } })).toEqual(open);
    expect(idsWith({ hover: { kind: 'node', id: 'a' }, selection: { kind: 'nodes', ids: ['a', 'b'] } })).toHaveLength(
      2,
    );
    expect(idsWith({ selection: { kind: 'fact', id: 'gone' } })).toHaveLength(2);
  });

  it('may begin and end at one node, bundled or not', () => {
    expect(edgesOfInterest([aFact('f1', 'a', 'a')])).toMatchObject([{ id: 'f1', from: 'a', to: 'a' }]);
    expect(edgesOfInterest([aFact('f1', 'a', 'a'), aFact('f2', 'a', 'a')])).toMatchObject([
      { id: 'pair:a|a', from: 'a', to: 'a', facts: ['f1', 'f2'], isDirected: true },
    ]);
  });
});

describe('the stub of an expand', () => {
  const stubOf = (view: View, options: Partial<SceneOptions> = { expanded: new Set(['taliban']) }) => {
    const { nodes, edges } = sceneOf(KANDAHAR, view, options);
    return { node: nodes.find(node => node.type === 'more'), edge: edges.find(edge => edge.facts.length === 0) };
  };

  it('stands beside its node, on the side away from the neighbours, half as far as they are', () => {
    const places = new Map([
      ['taliban', { x: 0, y: 0 }],
      ['kandahar', { x: 30, y: 40 }],
      ['kirby', { x: 30, y: -40 }],
    ]);
    const { node, edge } = stubOf(viewOf([], { places }));

    expect(node).toEqual({
      id: 'more:taliban',
      x: -25,
      y: 0,
      label: '+337 more',
      type: 'more',
      size: 8,
      isPinned: false,
    });
    expect(edge).toMatchObject({
      id: 'more:taliban',
      from: 'taliban',
      to: 'more:taliban',
      facts: [],
      isDirected: false,
    });
  });

  it('stands up and to the right where neighbours are all round, on top of it, or out of sight', () => {
    const around = new Map([
      ['taliban', { x: 1, y: 1 }],
      ['kandahar', { x: 11, y: 1 }],
      ['kirby', { x: -9, y: 1 }],
    ]);
    const onTop = new Map([...around.keys()].map(id => [id, { x: 1, y: 1 }]));

    expect(stubOf(viewOf([], { places: around })).node?.x).toBeCloseTo(1 + 5 * Math.SQRT1_2);
    for (const places of [onTop, new Map([['taliban', { x: 1, y: 1 }]])]) {
      expect(stubOf(viewOf([], { places })).node?.x).toBeCloseTo(1 + 60 * Math.SQRT1_2);
    }
  });

  it('is there only for nodes that were expanded, are seen, and have neighbours left', () => {
    expect(stubOf(viewOf(ALL), {}).node).toBeUndefined();
    expect(stubOf(viewOf(ALL), { expanded: new Set(['resident', 'gone']) }).node).toBeUndefined();
    expect(stubOf(viewOf(ALL), { expanded: new Set(['taliban']), remaining: new Map() }).node).toBeUndefined();
    expect(stubOf(viewOf(ALL, { filters: filtersOf({ type: ['Organization'] }) })).node).toBeUndefined();
  });
});

describe('buildScene, in any world,', () => {
  it('draws each visible node and fact once, sorted, with both ends of every edge', () => {
    fc.assert(
      fc.property(aWorld, aView, (loaded, view) => {
        const { nodes, facts } = findVisible(loaded, view);
        const scene = sceneOf(loaded, view, { expanded: new Set(loaded.nodes.keys()) });
        const ids = scene.nodes.map(node => node.id);
        const drawn = new Set(ids);

        expect(ids).toEqual([...drawn].sort());
        expect(ids.filter(id => !id.startsWith('more:'))).toEqual(nodes.map(node => node.id).sort());
        expect(scene.edges.map(edge => edge.id)).toEqual([...new Set(scene.edges.map(edge => edge.id))].sort());
        expect(scene.edges.flatMap(edge => edge.facts)).toEqual(facts.map(fact => fact.id));
        expect(scene.edges.every(edge => drawn.has(edge.from) && drawn.has(edge.to))).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which nodes and facts came', () => {
    fc.assert(
      fc.property(aWorld, aView, (loaded, view) => {
        const reversed = {
          nodes: new Map([...loaded.nodes].reverse()),
          facts: new Map([...loaded.facts].reverse()),
        };
        const turned = { ...view, places: new Map([...view.places].reverse()) };
        const expanded = new Set(loaded.nodes.keys());

        expect(sceneOf(reversed, turned, { expanded })).toEqual(sceneOf(loaded, view, { expanded }));
      }),
    );
  });
});
