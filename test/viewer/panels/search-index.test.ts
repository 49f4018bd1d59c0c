// The index of the names on the canvas.
import { describe, expect, it } from '@jest/globals';
import { createNameIndex } from '../../../viewer/panels/search-index.js';
import { aNode } from './view-parts.js';

const HAVEN = aNode('haven', 'Dirk Haven');
const PORT = aNode('port', 'Port of Antwerp');
const SLUIS = aNode('sluis', 'Lydia Sluïs');

function indexOf(...nodes: Parameters<ReturnType<typeof createNameIndex>['sync']>[0][]) {
  const index = createNameIndex();
  for (const state of nodes) index.sync(state);
  return index;
}

describe('the index of names', () => {
  it('finds a name by the beginning of one of its words', () => {
    expect(indexOf([HAVEN, PORT]).find('hav', 5)).toEqual(['haven']);
  });

  it('forgives a slip of the finger in a longer word', () => {
    expect(indexOf([HAVEN, PORT]).find('antwrep', 5)).toEqual([]);
    expect(indexOf([HAVEN, PORT]).find('antwrp', 5)).toEqual(['port']);
  });

  it('wants all words', () => {
    expect(indexOf([HAVEN, PORT]).find('port haven', 5)).toEqual([]);
    expect(indexOf([HAVEN, PORT]).find('ant port', 5)).toEqual(['port']);
  });

  it('does not care about diacritics on either side', () => {
    expect(indexOf([SLUIS]).find('sluis', 5)).toEqual(['sluis']);
    expect(indexOf([SLUIS]).find('lýdia', 5)).toEqual(['sluis']);
  });

  it('holds what is on the canvas now: new nodes, new names, and not what has gone', () => {
    const index = indexOf([HAVEN, PORT], [{ ...HAVEN, name: 'Dirk Poort' }, SLUIS]);

    expect(index.find('haven', 5)).toEqual([]);
    expect(index.find('poort', 5)).toEqual(['haven']);
    expect(index.find('antwerp', 5)).toEqual([]);
    expect(index.find('sluis', 5)).toEqual(['sluis']);
  });

  it('takes a node back that had gone', () => {
    expect(indexOf([PORT], [], [PORT]).find('port', 5)).toEqual(['port']);
  });

  it('gives no more than asked for', () => {
    const many = Array.from({ length: 9 }, (_, index) => aNode(`n${index}`, `Minister ${index}`));

    expect(indexOf(many).find('minister', 4)).toHaveLength(4);
  });
});
