// The driver without a worker; with one it is tested in a browser.
import { describe, expect, it } from '@jest/globals';
import { type Places, startLayout } from '../../../viewer/layout/index.js';
import { madeGraph } from './made-graph.js';

describe('startLayout where there are no workers', () => {
  it('reports places on the way and resolves to the settled ones', async () => {
    const { nodes, edges } = madeGraph(40, 60);
    const onWay: Places[] = [];
    const places = await startLayout({ kind: 'all', nodes, edges }, { onPlaces: one => onWay.push(one) });

    expect(onWay.length).toBeGreaterThan(1);
    expect([...places.keys()]).toEqual(nodes.map(({ id }) => id));
    expect(places.get('n0')).not.toEqual(onWay[0]?.get('n0'));
    expect(await startLayout({ kind: 'all', nodes, edges })).toEqual(places);
  });

  it('is called off by its signal, before it begins and on the way', async () => {
    const input = { kind: 'all' as const, ...madeGraph(40, 60) };
    const isAbort = { name: 'AbortError' };

    await expect(startLayout(input, { signal: AbortSignal.abort() })).rejects.toMatchObject(isAbort);
    const controller = new AbortController();
    const running = startLayout(input, { signal: controller.signal, onPlaces: () => controller.abort() });
    await expect(running).rejects.toMatchObject(isAbort);
    await expect(running).rejects.toBeInstanceOf(DOMException);
  });
});
