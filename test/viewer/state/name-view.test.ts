// A name to offer for a stored view.
import { describe, expect, it } from '@jest/globals';
import { addNodes, hideNodes, nameView } from '../../../viewer/state/index.js';
import { aNode, loadedOf, viewOf } from './small-world.js';

const CITIES = ['Kandahar', 'Herat', 'Kabul', 'Ghazni', 'Kunduz'];
const loaded = loadedOf([
  aNode('taliban', { name: 'Taliban' }),
  ...CITIES.map((name, index) => aNode(name.toLowerCase(), { name, degree: index })),
]);
const named = (...ids: string[]) => nameView(loaded, viewOf(ids), 'en');

describe('nameView', () => {
  it('names up to three nodes, and counts the rest after two', () => {
    expect(named()).toBe('Empty view');
    expect(named('taliban')).toBe('Taliban');
    expect(named('taliban', 'herat')).toBe('Taliban and Herat');
    expect(named('taliban', 'herat', 'kabul')).toBe('Taliban, Herat and Kabul');
    expect(named('taliban', 'herat', 'kabul', 'ghazni')).toBe('Taliban, Herat and 2 more');
  });

  it('speaks Dutch', () => {
    expect(nameView(loaded, viewOf([]), 'nl')).toBe('Leeg beeld');
    expect(nameView(loaded, viewOf(['taliban', 'herat']), 'nl')).toBe('Taliban en Herat');
    expect(nameView(loaded, viewOf(['taliban', 'herat', 'kabul', 'ghazni']), 'nl')).toBe('Taliban, Herat en nog 2');
  });

  it('begins with what was searched for, then with the best connected', () => {
    const places = new Map(['kandahar', 'kunduz', 'kabul'].map(id => [id, { x: 0, y: 0 }]));
    const view = addNodes(viewOf(['taliban']), places, 'taliban');

    expect(nameView(loaded, view, 'en')).toBe('Taliban, Kunduz and 2 more');
  });

  it('orders equals by their ids', () => {
    const equals = loadedOf(['a', 'c', 'b'].map(id => aNode(id)));
    const places = new Map(['c', 'b'].map(id => [id, { x: 0, y: 0 }]));

    expect(nameView(equals, addNodes(viewOf(['a']), places, 'a'), 'en')).toBe('a, b and c');
  });

  it('leaves out what is hidden by hand or not loaded', () => {
    expect(nameView(loaded, hideNodes(viewOf(['taliban', 'herat', 'gone']), ['taliban']), 'en')).toBe('Herat');
  });

  it('keeps hostile names short, on one line and in one direction', () => {
    const hostile = loadedOf([
      aNode('a', { name: 'x'.repeat(10_000) }),
      aNode('b', { name: '\u202eevil\n\tname\u0000' }),
      aNode('c', { name: '\u200f' }),
      aNode('d', { name: `${'y'.repeat(58)}😀😀` }),
      aNode('e', { name: '\ud800' }),
    ]);
    const only = (id: string) => nameView(hostile, viewOf([id]), 'en');

    expect(only('a')).toBe(`${'x'.repeat(59)}…`);
    expect(only('b')).toBe('evil name');
    expect(only('c')).toBe('c');
    expect(only('d')).toBe(`${'y'.repeat(58)}…`);
    expect(only('e')).toBe('\ufffd');
    expect(nameView(hostile, viewOf(['a', 'd', 'b']), 'en').length).toBeLessThanOrEqual(200);
  });
});
