// Which lemmas of a treebank teach what.
import { describe, expect, it } from '@jest/globals';
import { readConllu } from '../../../src/evaluate/index.js';
import { countLemmas, type LemmaCounts } from '../../../src/training/lemmas/lemma-counts.js';

const TREE = `1\tDe\tde\tDET\t_\t_\t2\tdet\t_\t_
2\tRegeringsleiders\tregering_leider\tNOUN\t_\tNumber=Plur\t3\tnsubj\t_\t_
3\tkondigden\taan_kondigen\tVERB\t_\tTense=Past|VerbForm=Fin\t0\troot\t_\t_
4\tin\tin\tADP\t_\t_\t5\tcase\t_\t_
5\t2031\t2031\tNUM\t_\t_\t3\tobl\t_\t_
6\tkustwegen\tkust_weg\tNOUN\t_\tNumber=Plur\t3\tobj\t_\t_
7\taan\taan\tADP\t_\t_\t3\tcompound:prt\t_\t_
8\ten\t_\tX\t_\t_\t3\tdep\t_\t_
`;

function count(): LemmaCounts {
  const counts: LemmaCounts = new Map();
  countLemmas(counts, readConllu(TREE), 2);
  return counts;
}

describe('countLemmas', () => {
  it('takes the particle that stands apart off the lemma of its verb', () => {
    expect(count().get('Bkondigden')).toEqual(new Map([['kondigen', 2]]));
  });

  it('learns a compound only where its parts are spelled out in it', () => {
    expect(count().get('Lkustwegen')).toEqual(new Map([['kustweg', 2]]));
    expect(count().has('Lregeringsleiders')).toBe(false);
  });

  it('takes all digits for one, and no lemma from a word without', () => {
    expect(count().get('W0000')).toEqual(new Map([['0000', 2]]));
    expect(count().has('>en')).toBe(false);
  });
});
