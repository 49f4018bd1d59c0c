// What the version of the data covers, and what it does not depend on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dataVersion, hashFiles, listDataFiles, readModelFiles } from '../../src/resources/data-version.js';
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

  it('changes with a byte of a model, and takes it for no text', () => {
    const hash = (...bytes: number[]): string => hashFiles([{ name: 'a.vmod.br', bytes: Uint8Array.from(bytes) }]);
    expect(hash(13, 10, 1)).not.toBe(hash(13, 10, 2));
    expect(hash(13, 10)).not.toBe(hash(10));
  });

  it('covers the models, and no other file beside them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verband-models-'));
    try {
      for (const name of ['nl-names.vmod.br', 'en-trees.vmod.br', 'README.md']) writeFileSync(join(folder, name), name);

      expect(readModelFiles(folder).map(({ name }) => name)).toEqual([
        'models/en-trees.vmod.br',
        'models/nl-names.vmod.br',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is part of the id of the extractor', () => {
    expect(loadExtractor().id).toContain(dataVersion());
  });
});
