// SVG: well-formed for every name, with everything that the scene has.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeSvg } from '../../../viewer/export/index.js';
import type { Scene, SceneEdge, SceneNode } from '../../../viewer/state/index.js';
import { anyText, PALETTE, xmlCarries } from './export-parts.js';
import { findAll, readXml, type XmlElement } from './read-xml.js';

const sceneNode = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({
  id,
  x: 0,
  y: 0,
  label: id,
  type: 'Person',
  size: 10,
  isPinned: false,
  ...more,
});

const sceneEdge = (id: string, more: Partial<SceneEdge> = {}): SceneEdge => ({
  id,
  from: 'a',
  to: 'b',
  facts: [id],
  status: 'asserted',
  label: id,
  width: 2,
  confidence: 0.9,
  isDirected: true,
  ...more,
});

const PAIR = [sceneNode('a', { x: -5 }), sceneNode('b', { x: 5, y: 5 })];
const options = { palette: PALETTE, width: 800, height: 600, title: 'Kabul' };
const draw = (scene: Partial<Scene>, more: object = {}): XmlElement =>
  readXml(writeSvg({ nodes: PAIR, edges: [], ...scene }, { ...options, ...more }));
const linesOf = (root: XmlElement) => findAll(root, 'path').filter(path => path.attributes.stroke !== undefined);
const centresOf = (root: XmlElement) =>
  findAll(root, 'circle').map(({ attributes }) => ({ x: Number(attributes.cx), y: Number(attributes.cy) }));

describe('writeSvg', () => {
  it('has a disc and a whole title for each node, and its size is the page', () => {
    const root = draw({});

    expect(root.attributes).toMatchObject({ width: '800', height: '600', viewBox: '0 0 800 600' });
    expect(findAll(root, 'circle').map(circle => circle.attributes.fill)).toEqual(['#010203', '#010203']);
    expect(findAll(root, 'title').map(title => title.text)).toEqual(['Kabul', 'a', 'b']);
  });

  it('draws what is higher in the graph higher on the page', () => {
    const [a, b] = centresOf(draw({}));

    expect(b?.y).toBeLessThan(a?.y ?? 0);
    expect(b?.x).toBeGreaterThan(a?.x ?? 0);
  });

  it('keeps every disc inside the page and the proportions of the graph', () => {
    const spot = fc.record({ x: fc.integer({ min: -1e6, max: 1e6 }), y: fc.integer({ min: -1e6, max: 1e6 }) });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 20 }), spots => {
        const nodes = spots.map((place, index) => sceneNode(`n${index}`, place));

        const centres = centresOf(draw({ nodes }));

        expect(centres).toHaveLength(nodes.length);
        for (const { x, y } of centres) {
          expect(x).toBeGreaterThanOrEqual(10);
          expect(x).toBeLessThanOrEqual(790);
          expect(y).toBeGreaterThanOrEqual(10);
          expect(y).toBeLessThanOrEqual(590);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('puts one node, or several on one spot, in the middle', () => {
    expect(centresOf(draw({ nodes: [sceneNode('a', { x: 7, y: Number.NaN })] }))).toEqual([{ x: 400, y: 300 }]);
    expect(centresOf(draw({ nodes: [sceneNode('a'), sceneNode('b')] }))).toEqual([
      { x: 400, y: 300 },
      { x: 400, y: 300 },
    ]);
  });

  it('tells statuses apart by their dashes', () => {
    const edges = (['asserted', 'attributed', 'planned', 'disputed'] as const).map(status =>
      sceneEdge(status, { status }),
    );

    const lines = linesOf(draw({ edges }));

    expect(lines.map(line => line.attributes['stroke-dasharray'])).toEqual([undefined, '3 4', '10 6', '14 4']);
    expect(lines[3]?.attributes.stroke).toBe(PALETTE.statuses.disputed);
  });

  it('fans parallel and opposite edges out, so that no two lie on each other', () => {
    const edges = [sceneEdge('1'), sceneEdge('2'), sceneEdge('3', { from: 'b', to: 'a' }), sceneEdge('4')];

    const middles = linesOf(draw({ edges })).map(line => /Q([\d.-]+ [\d.-]+)/.exec(line.attributes.d ?? '')?.[1]);

    expect(new Set(middles).size).toBe(4);
    expect(middles).not.toContain(undefined);
  });

  it('draws a single edge straight, from rim to rim', () => {
    const nodes = [sceneNode('a'), sceneNode('b', { x: 10 })];
    const [a, b] = centresOf(draw({ nodes }));

    const [line] = linesOf(draw({ nodes, edges: [sceneEdge('1')] }));

    const [, from, to] = /^M([\d.]+) 300L([\d.]+) 300$/.exec(line?.attributes.d ?? '') ?? [];
    expect(Number(from)).toBeCloseTo((a?.x ?? 0) + 12, 1);
    expect(Number(to)).toBeCloseTo((b?.x ?? 0) - 12, 1);
  });

  it('draws loops, each wider than the one before', () => {
    const loops = ['1', '2'].map(id => sceneEdge(id, { to: 'a' }));

    const [first, second] = linesOf(draw({ edges: loops })).map(line => line.attributes.d ?? '');

    expect(first).toMatch(/^M.*C/);
    expect(second).toMatch(/^M.*C/);
    expect(second).not.toBe(first);
  });

  it('gives a bundle of both directions no head, and leaves out an edge without an end', () => {
    const edges = [sceneEdge('1', { isDirected: false }), sceneEdge('2', { to: 'nowhere' })];

    expect(findAll(draw({ edges }), 'path')).toHaveLength(1);
  });

  it('shows confidence in three steps', () => {
    const edges = [0.8, 0.5, 0.1].map(confidence => sceneEdge(`${confidence}`, { confidence }));

    const opacities = findAll(draw({ edges }), 'g').flatMap(group => group.attributes.opacity ?? []);

    expect(opacities).toEqual(['1', '0.7', '0.45']);
  });

  it('draws pictograms on discs that are large enough', () => {
    const nodes = [sceneNode('a'), sceneNode('b', { x: 5, size: 3 })];

    const root = draw({ nodes }, { pictograms: { Person: 'M0 0h24v24z' } });

    const drawn = findAll(root, 'path').filter(path => path.attributes.d === 'M0 0h24v24z');
    expect(drawn.map(path => path.attributes.fill)).toEqual([PALETTE.onType]);
  });

  it('draws the stub of what was left out as an empty ring', () => {
    const [circle] = findAll(draw({ nodes: [sceneNode('more:a', { type: 'more' })] }), 'circle');

    expect(circle?.attributes).toMatchObject({ fill: PALETTE.canvas, 'stroke-dasharray': '3 3' });
  });

  it('leaves out labels that would cover others, the smaller nodes first', () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      sceneNode(`node number ${index}`, { x: (index % 10) / 10, y: Math.floor(index / 10) / 10, size: 4 + index }),
    );

    const words = findAll(draw({ nodes: crowd }, { width: 300, height: 200 }), 'text').map(text => text.text);

    expect(words.length).toBeLessThan(60);
    expect(findAll(draw({ nodes: crowd }), 'title')).toHaveLength(61);
  });

  it('shortens a long name on the page and keeps it whole in its title', () => {
    const label = '😀'.repeat(10_000);

    const root = draw({ nodes: [sceneNode('a', { label })] }, { width: 2000 });

    expect(findAll(root, 'text')[0]?.text).toBe(`${'😀'.repeat(39)}…`);
    expect(findAll(root, 'title')[1]?.text).toBe(label);
  });

  it('explains the types and statuses that are in it', () => {
    const legend = {
      types: { Person: 'person', Place: 'place' },
      statuses: { asserted: 'said', attributed: 'claimed', planned: 'to come', disputed: 'disputed' },
    };

    const root = draw({ edges: [sceneEdge('1', { status: 'disputed' })] }, { legend });

    const words = findAll(root, 'text').map(text => text.text);
    expect(words).toEqual(expect.arrayContaining(['person', 'disputed']));
    expect(words).not.toContain('place');
    expect(words).not.toContain('said');
  });

  it('is well-formed for any name', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, title) => {
        const nodes = [sceneNode('a', { label: name, x: -1 }), sceneNode('b')];

        const root = draw({ nodes, edges: [sceneEdge('1', { label: name })] }, { title });

        const titles = findAll(root, 'title').map(element => element.text);
        expect(titles).toContain(xmlCarries(title));
        expect(titles).toContain(xmlCarries(name));
      }),
    );
  });
});
