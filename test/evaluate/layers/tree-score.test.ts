// Trees compared word by word.
import { describe, expect, it } from '@jest/globals';
import { scoreTrees, type TreeWord } from '../../../src/evaluate/layers/tree-score.js';

/** `2:nsubj` is an arc to word 2; the root is `-1:root`. */
const tree = (text: string): TreeWord[] =>
  text.split(' ').map(word => {
    const [head, ...deprel] = word.split(':');
    return { head: Number(head), deprel: deprel.join(':') };
  });

describe('scoreTrees', () => {
  const gold = tree('1:nsubj:pass -1:root 3:det 1:obj 1:punct');

  it('counts heads, whole labels and universal labels', () => {
    const score = scoreTrees([{ gold, predicted: tree('1:nsubj -1:root 3:det 1:obl 0:punct') }]);

    expect(score).toMatchObject({ words: 5, uas: 80, las: 40, lasUniversal: 60 });
  });

  it('takes any nsubj for a subject, with the right head', () => {
    const { subject } = scoreTrees([
      { gold, predicted: tree('1:nsubj -1:root 3:det 1:nsubj 1:punct') },
      { gold, predicted: tree('3:nsubj:pass -1:root 3:det 1:obj 1:punct') },
    ]);

    expect(subject).toMatchObject({ gold: 2, predicted: 3, right: 1, recall: 50 });
    expect(subject.precision).toBeCloseTo(33.33, 2);
    expect(subject.f1).toBe(40);
  });

  it('takes neither a clause for a subject nor an indirect object for an object', () => {
    const { subject, object } = scoreTrees([
      { gold: tree('1:csubj -1:root 1:iobj'), predicted: tree('1:nsubj -1:root 1:obj') },
    ]);

    expect(subject).toMatchObject({ gold: 0, predicted: 1, right: 0 });
    expect(object).toMatchObject({ gold: 0, predicted: 1, right: 0 });
  });

  it('is 100 throughout for the gold itself', () => {
    expect(scoreTrees([{ gold, predicted: gold }])).toMatchObject({
      uas: 100,
      las: 100,
      lasUniversal: 100,
      subject: { f1: 100 },
      object: { f1: 100 },
    });
  });
});
