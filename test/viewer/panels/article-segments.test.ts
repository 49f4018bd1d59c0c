// A whole article cut into blocks, sentences and marks.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Passage } from '../../../src/model/index.js';
import type { ArticleClaim, Mark } from '../../../src/protocol/index.js';
import { blocksOf, runsOf, sentencesOf, touches } from '../../../viewer/panels/article-segments.js';
import { PARTS } from '../../../viewer/panels/sentence-segments.js';
import { growthOf } from '../../support/growth-of.js';

function aClaim(id: string, marks: readonly Mark[]): ArticleClaim {
  return {
    claim: { id, predicate: 'CAPTURES', polarity: 'affirmed', modality: 'asserted', confidence: 0.7 },
    subject: { id: 's', name: 'taliban', surface: 'taliban' },
    object: { id: 'o', name: 'Kandahar', surface: 'Kandahar' },
    claimants: [],
    marks: [...marks],
  };
}

const support = (start: number, end: number): Mark => ({ start, end, part: 'support' });

function aPassage(start: number, end: number, kind: Passage['kind'] = 'body'): Passage {
  return { id: `p${start}`, index: 0, start, end, kind, language: 'en' };
}

describe('sentencesOf', () => {
  it('brings claims of one sentence together, in the order of the text', () => {
    const claims = [aClaim('c', [support(50, 60)]), aClaim('a', [support(0, 20)]), aClaim('b', [support(0, 20)])];

    expect(
      sentencesOf(claims).map(({ start, end, claims: said }) => [start, end, said.map(one => one.claim.id)]),
    ).toEqual([
      [0, 20, ['a', 'b']],
      [50, 60, ['c']],
    ]);
  });

  it('joins sentences that overlap, and keeps apart those that only touch', () => {
    const claims = [aClaim('a', [support(0, 20)]), aClaim('b', [support(10, 30)]), aClaim('c', [support(30, 40)])];

    expect(sentencesOf(claims).map(({ start, end }) => [start, end])).toEqual([
      [0, 30],
      [30, 40],
    ]);
  });

  it('leaves out claims that have no place in the text', () => {
    expect(sentencesOf([aClaim('a', []), aClaim('b', [{ start: 1, end: 2, part: 'cue' }])])).toEqual([]);
  });
});

describe('blocksOf', () => {
  it('makes a block of each passage, and of words between passages but not of blank lines', () => {
    const text = 'Title\n\nBody.\nleft over\nPost.';
    const view = {
      text,
      passages: [aPassage(0, 5, 'headline'), aPassage(7, 12), aPassage(23, 28, 'post')],
      claims: [],
    };

    expect(blocksOf(view).map(block => [text.slice(block.start, block.end), block.passage?.kind])).toEqual([
      ['Title', 'headline'],
      ['Body.', 'body'],
      ['\nleft over\n', undefined],
      ['Post.', 'post'],
    ]);
  });

  it('gives a sentence across two passages to both, cut at their edges', () => {
    const view = {
      text: 'One two.Three.',
      passages: [aPassage(0, 8), aPassage(8, 14)],
      claims: [aClaim('a', [support(4, 11)])],
    };

    expect(blocksOf(view).map(({ sentences }) => sentences.map(({ start, end }) => [start, end]))).toEqual([
      [[4, 8]],
      [[8, 11]],
    ]);
  });

  it('shows a text without passages whole', () => {
    expect(blocksOf({ text: 'All of it.', passages: [], claims: [] })).toEqual([{ start: 0, end: 10, sentences: [] }]);
  });
});

describe('runsOf', () => {
  const text = 'They came. They took Kandahar. They left.';
  const claim = aClaim('a', [
    support(11, 30),
    { start: 11, end: 15, part: 'subject' },
    { start: 16, end: 20, part: 'cue' },
    { start: 21, end: 29, part: 'object' },
    { start: 0, end: 4, part: 'claimant' },
  ]);
  const [block = { start: 0, end: 0, sentences: [] }] = blocksOf({ text, passages: [], claims: [claim] });
  const shape = (chosen?: ArticleClaim) =>
    runsOf(text, block, chosen).map(({ sentence, segments }) => [
      sentence !== undefined,
      segments.map(segment => [segment.text, ...segment.parts].join('/')),
    ]);

  it('keeps sentences that say something apart from the rest', () => {
    expect(shape()).toEqual([
      [false, ['They came. ']],
      [true, ['They took Kandahar.']],
      [false, [' They left.']],
    ]);
  });

  it('marks the parts of the chosen claim, outside its sentence too', () => {
    expect(shape(claim)).toEqual([
      [false, ['They/claimant', ' came. ']],
      [true, ['They/subject', ' ', 'took/cue', ' ', 'Kandahar/object', '.']],
      [false, [' They left.']],
    ]);
  });
});

describe('touches', () => {
  it('knows blocks in which a claim has a mark', () => {
    const claim = aClaim('a', [support(10, 20), { start: 0, end: 4, part: 'subject' }]);

    expect([0, 4, 19, 20].map(start => touches({ start, end: start + 5 }, claim))).toEqual([true, false, true, false]);
  });
});

describe('an article with any passages and any claims', () => {
  const aRange = fc.tuple(fc.nat(80), fc.nat(25)).map(([start, length]) => ({ start, end: start + length }));
  const anArticle = fc.record({
    text: fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀'), maxLength: 60 }),
    passages: fc.array(aRange, { maxLength: 6 }).map(ranges => ranges.map(({ start, end }) => aPassage(start, end))),
    claims: fc
      .array(
        fc.tuple(
          fc.array(aRange, { maxLength: 2 }),
          fc.array(fc.tuple(aRange, fc.constantFrom(...PARTS)), { maxLength: 4 }),
        ),
        { maxLength: 6 },
      )
      .map(drafts =>
        drafts.map(([supports, parts], index) =>
          aClaim(String(index), [
            ...supports.map(({ start, end }) => support(start, end)),
            ...parts.map(([{ start, end }, part]) => ({ start, end, part })),
          ]),
        ),
      ),
  });

  it('loses and doubles no character but blank ones between passages', () => {
    fc.assert(
      fc.property(anArticle, view => {
        const blocks = blocksOf(view);
        let at = 0;
        for (const block of blocks) {
          expect(view.text.slice(at, block.start).trim()).toBe('');
          const runs = runsOf(view.text, block, view.claims[0]);
          const joined = runs.flatMap(({ segments }) => segments.map(segment => segment.text)).join('');
          expect(joined).toBe(view.text.slice(block.start, block.end));
          at = block.end;
        }
        expect(view.text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('puts every character of a claim inside a sentence that names the claim', () => {
    fc.assert(
      fc.property(anArticle, view => {
        const runs = blocksOf(view).flatMap(block => runsOf(view.text, block));
        for (const claim of view.claims) {
          const place = claim.marks.find(({ part }) => part === 'support');
          if (place === undefined || place.start >= place.end) continue;
          for (const { sentence, segments } of runs) {
            for (const { start, text } of segments) {
              const isInside = start < place.end && start + text.length > place.start;
              if (isInside) expect(sentence?.claims).toContain(claim);
            }
          }
        }
      }),
    );
  });

  it('is cut in time that grows with its length', async () => {
    const growth = await growthOf(4000, size => {
      const claims = Array.from({ length: size }, (_, index) =>
        aClaim(String(index), [support(index * 50, index * 50 + 40)]),
      );
      const passages = Array.from({ length: size / 4 }, (_, index) => aPassage(index * 200, index * 200 + 199));
      const view = { text: 'x'.repeat(size * 50), passages, claims };
      return () => blocksOf(view).map(block => runsOf(view.text, block));
    });

    expect(growth).toBeLessThan(9);
  });
});
