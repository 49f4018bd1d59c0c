// Name corpora in the three forms in which they come.
import { describe, expect, it } from '@jest/globals';
import { readBio } from '../../../src/evaluate/corpora/index.js';
import { thrownBy } from '../../support/thrown-by.js';

const labels = (text: string) => readBio(text).map(({ words }) => words.map(({ label }) => label).join(' '));

describe('readBio', () => {
  it('reads three columns and counts documents', () => {
    const text =
      '-DOCSTART- -DOCSTART- O\nMien N B-PER\nvaart V O\n\nweg Adv O\n\n-DOCSTART- -DOCSTART- O\nUrk N B-LOC\n';

    expect(readBio(text)).toEqual([
      {
        document: 1,
        words: [
          { form: 'Mien', pos: 'N', label: 'B-PER' },
          { form: 'vaart', pos: 'V', label: 'O' },
        ],
      },
      { document: 1, words: [{ form: 'weg', pos: 'Adv', label: 'O' }] },
      { document: 2, words: [{ form: 'Urk', pos: 'N', label: 'B-LOC' }] },
    ]);
  });

  it('turns IOB1 of four columns into BIO2', () => {
    expect(labels('Ann NNP I-NP I-PER\nLee NNP I-NP I-PER\nBo NNP I-NP B-PER\nParis NNP I-NP I-LOC\n')).toEqual([
      'B-PER I-PER B-PER B-LOC',
    ]);
  });

  it('begins a name anew in each sentence', () => {
    expect(labels('Ann NNP I-NP I-PER\n\nLee NNP I-NP I-PER\n')).toEqual(['B-PER', 'B-PER']);
  });

  it('reads tabs between number, word and label', () => {
    expect(readBio('0\tFC\tB-ORG\n1\tUrk\tI-ORG\n\n')).toEqual([
      {
        document: 0,
        words: [
          { form: 'FC', pos: '', label: 'B-ORG' },
          { form: 'Urk', pos: '', label: 'I-ORG' },
        ],
      },
    ]);
  });

  it('reads a word without a part of speech', () => {
    expect(readBio('Lemmer B-LOC\n')[0]?.words).toEqual([{ form: 'Lemmer', pos: '', label: 'B-LOC' }]);
  });

  it('takes carriage returns for line ends', () => {
    expect(labels('Mien N B-PER\r\n\r\nvaart V O\r\n')).toEqual(['B-PER', 'O']);
  });

  it.each(['Mien N', 'Mien N PER', 'Mien'])('names the line "%s" without a label', line => {
    const failure = thrownBy(() => readBio(`weg Adv O\n${line}\n`, 'ned.train'));

    expect(failure).toMatchObject({ code: 'damaged-corpus', source: 'ned.train' });
    expect(failure.message).toContain('Line 2 of ned.train');
  });
});
