// Small worlds for the stage: everything that it can draw, and crowds.
import type { FactStatus } from '../../../src/model/index.js';
import type { NodeType } from '../../../src/protocol/index.js';
import type { Scene, SceneEdge, SceneNode } from '../../../viewer/state/index.js';

type Named = readonly [id: string, type: NodeType | 'more', label: string, x: number, y: number, size: number];
type Joined = readonly [id: string, from: string, to: string, status: FactStatus, label: string, confidence: number];

const NODES: readonly Named[] = [
  ['taliban', 'Organization', 'Taliban', 0, 0, 20],
  ['kirby', 'Person', 'John Kirby', -420, 160, 14],
  ['pentagon', 'Organization', 'Pentagon', -640, 330, 13],
  ['kabul', 'Place', 'Kabul', 60, 420, 15],
  ['kandahar', 'Place', 'Kandahar', 430, 250, 10],
  ['afghanistan', 'Place', 'Afghanistan', 420, 540, 17],
  ['ghani', 'Person', 'Ashraf Ghani', -210, 520, 12],
  ['airlift', 'Event', 'Evacuation of Kabul airport', -560, -120, 12],
  ['report', 'Work', 'Quarterly report to Congress of the inspector general', -300, -400, 10],
  ['women', 'Group', 'Afghan women', 320, -330, 12],
  ['quote', 'Literal', 'no deadline of August 31', 620, -60, 9],
  ['un', 'Organization', 'United Nations', 40, -480, 13],
  ['sauli', 'Person', 'Sauli Niinistö', 700, -340, 9],
  ['more:taliban', 'more', '+314 more', 190, -120, 9],
];

const EDGES: readonly Joined[] = [
  ['captures-kabul', 'taliban', 'kabul', 'asserted', 'captures', 0.95],
  ['captures-kandahar', 'taliban', 'kandahar', 'asserted', 'captures', 0.6],
  ['kirby-pentagon', 'kirby', 'pentagon', 'asserted', 'speaks for', 0.9],
  ['kirby-taliban-1', 'kirby', 'taliban', 'attributed', 'accuses', 0.9],
  ['kirby-taliban-2', 'kirby', 'taliban', 'attributed', 'talks with', 0.7],
  ['taliban-kirby', 'taliban', 'kirby', 'disputed', 'promises', 0.85],
  ['kabul-afghanistan', 'kabul', 'afghanistan', 'asserted', 'capital of', 0.97],
  ['kandahar-afghanistan', 'kandahar', 'afghanistan', 'asserted', 'lies in', 0.97],
  ['ghani-leaves', 'ghani', 'kabul', 'disputed', 'leaves', 0.8],
  ['ghani-leads', 'ghani', 'afghanistan', 'asserted', 'leads', 0.4],
  ['pentagon-airlift', 'pentagon', 'airlift', 'planned', 'ends', 0.85],
  ['taliban-airlift', 'taliban', 'airlift', 'planned', 'allows', 0.55],
  ['report-taliban', 'report', 'taliban', 'attributed', 'describes', 0.82],
  ['women-taliban', 'women', 'taliban', 'asserted', 'protest against', 0.88],
  ['taliban-quote', 'taliban', 'quote', 'attributed', 'says', 0.9],
  ['un-women', 'un', 'women', 'asserted', 'supports', 0.7],
  ['un-taliban', 'un', 'taliban', 'planned', 'meets', 0.9],
  ['taliban-itself', 'taliban', 'taliban', 'asserted', 'splits from', 0.9],
  ['sauli-quote', 'sauli', 'quote', 'attributed', 'repeats', 0.5],
];

/** All types, all statuses, parallel, opposite and looping edges, a bundle and the stub of an expand. */
export function everything(): Scene {
  const nodes = NODES.map(
    ([id, type, label, x, y, size]): SceneNode => ({ id, type, label, x, y, size, isPinned: id === 'kabul' }),
  );
  const edges = EDGES.map(
    ([id, from, to, status, label, confidence]): SceneEdge => ({
      id,
      from,
      to,
      facts: [id],
      status,
      label,
      width: 1.6,
      confidence,
      isDirected: true,
    }),
  );
  const bundle: SceneEdge = {
    id: 'pair:pentagon taliban',
    from: 'pentagon',
    to: 'ghani',
    facts: ['a', 'b', 'c'],
    status: 'attributed',
    label: '3 relations',
    width: 1.6 * Math.sqrt(3),
    confidence: 0.9,
    isDirected: false,
  };
  return { nodes, edges: [...edges, bundle] };
}

/** A crowd on a grid, each joined with the one before it. */
export function crowd(count: number): Scene {
  const side = Math.ceil(Math.sqrt(count));
  const nodes = Array.from({ length: count }, (_, index): SceneNode => {
    const [column, row] = [index % side, Math.floor(index / side)];
    return {
      id: `n${index}`,
      type: 'Person',
      label: `Witness ${index}`,
      x: (column - side / 2) * 120,
      y: (row - side / 2) * 120,
      size: 8,
      isPinned: false,
    };
  });
  const edges = nodes.slice(1).map(
    ({ id }, index): SceneEdge => ({
      id: `e${index}`,
      from: id,
      to: `n${index}`,
      facts: [`e${index}`],
      status: 'asserted',
      label: 'knows',
      width: 1.5,
      confidence: 0.9,
      isDirected: true,
    }),
  );
  return { nodes, edges };
}
