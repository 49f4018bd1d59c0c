// What the version of the data covers, and what it does not depend on.
import { describe, expect, it } from '@jest/globals';
import { dataVersion, hashFiles, listDataFiles } from '../../src/resources/data-version.js';
import { loadExtractor } from '../../src/resources/index.js';

describe('the version of the data', () => {
  it('covers gazetteers, word lists, cues, and the ontology that claims are checked against', () => {
    expect(listDataFiles()).toEqual(
      expect.arrayContaining([
        'gazetteers/countries.json',
        'lexicon/words.nl.json',
        'ontology/cues/CAPTURES.nl.json',
        'ontology/types.json',
        'ontology/predicates/CAPTURES.json',
      ]),
    );
  });

  it('is the same whichever line ends a checkout has', () => {
    const hash = (text: string): string => hashFiles([{ name: 'a.json', text }]);
    expect(hash('{\r\n}\r\n')).toBe(hash('{\n}\n'));
    expect(hash('{\n}\n')).not.toBe(hash('{ }\n'));
  });

  it('changes with the name of a file, and with where one ends and the next begins', () => {
    expect(hashFiles([{ name: 'a', text: 'bc' }])).not.toBe(hashFiles([{ name: 'ab', text: 'c' }]));
  });

  it('is part of the id of the extractor', () => {
    expect(loadExtractor().id).toContain(dataVersion());
  });
});
