// Sentences cut at their marks.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Context, Mark } from '../../../src/protocol/index.js';
import { cutRange, PARTS, segmentsOf } from '../../../viewer/panels/sentence-segments.js';
import { growthOf } from '../../support/growth-of.js';

/** A context of one text, its sentence between the bars. */
function contextOf(marked: string, marks: readonly Mark[] = []): Context {
  const [before = '', sentence = '', after = ''] = marked.split('|');
  const text = before + sentence + after;
  return { text, start: before.length, end: before.length + sentence.length, marks: [...marks], articleStart: 0 };
}

const shape = (context: Context) =>
  segmentsOf(context).map(({ text, parts, opened, isSentence }) => ({
    text,
    parts: parts.join('+'),
    opened: opened.join('+'),
    isSentence,
  }));

describe('segmentsOf', () => {
  it('keeps the sentences around apart from the sentence itself', () => {
    expect(shape(contextOf('Before. |They took it.| After.'))).toEqual([
      { text: 'Before. ', parts: '', opened: '', isSentence: false },
      { text: 'They took it.', parts: '', opened: '', isSentence: true },
      { text: ' After.', parts: '', opened: '', isSentence: false },
    ]);
  });

  it('gives every part its own segment', () => {
    const context = contextOf('|They took Kandahar.|', [
      { start: 0, end: 4, part: 'subject' },
      { start: 5, end: 9, part: 'cue' },
      { start: 10, end: 18, part: 'object' },
    ]);

    expect(shape(context).map(({ text, parts }) => [text, parts])).toEqual([
      ['They', 'subject'],
      [' ', ''],
      ['took', 'cue'],
      [' ', ''],
      ['Kandahar', 'object'],
      ['.', ''],
    ]);
  });

  it('names a part once, where it begins, though another part cuts it', () => {
    const context = contextOf('|the VS-ministry|', [
      { start: 4, end: 15, part: 'subject' },
      { start: 4, end: 6, part: 'object' },
      { start: 4, end: 15, part: 'cue' },
    ]);

    expect(shape(context)).toEqual([
      { text: 'the ', parts: '', opened: '', isSentence: true },
      { text: 'VS', parts: 'subject+object+cue', opened: 'subject+object+cue', isSentence: true },
      { text: '-ministry', parts: 'subject+cue', opened: '', isSentence: true },
    ]);
  });

  it('marks what a step leads to before the sentence', () => {
    const context = contextOf('The Taliban advance. |They took it.|', [{ start: 4, end: 11, part: 'subject' }]);

    expect(shape(context)[1]).toEqual({ text: 'Taliban', parts: 'subject', opened: 'subject', isSentence: false });
  });

  it('leaves out marks without characters and what lies beyond the text', () => {
    const context = contextOf('|It fell.|', [
      { start: 3, end: 3, part: 'cue' },
      { start: 6, end: 900, part: 'time' },
      { start: 800, end: 900, part: 'object' },
    ]);

    expect(shape(context).map(({ text, parts }) => [text, parts])).toEqual([
      ['It fel', ''],
      ['l.', 'time'],
    ]);
  });

  it('gives no segment for no text', () => {
    expect(segmentsOf({ text: '', start: 0, end: 0, marks: [], articleStart: 0 })).toEqual([]);
  });
});

describe('segments of any sentence with any marks', () => {
  const anyContext = fc
    .record({
      text: fc.string({ unit: 'binary', maxLength: 60 }),
      ends: fc.array(fc.nat(70), { minLength: 2, maxLength: 2 }),
      marks: fc.array(
        fc.record({ start: fc.nat(70), length: fc.nat(30), part: fc.constantFrom(...PARTS, 'support' as const) }),
        { maxLength: 12 },
      ),
    })
    .map(({ text, ends, marks }): Context => {
      const [start = 0, end = 0] = [...ends].sort((a, b) => a - b);
      const spans = marks.map(mark => ({ start: mark.start, end: mark.start + mark.length, part: mark.part }));
      return { text, start, end, marks: spans, articleStart: 0 };
    });

  it('are the text when joined, each with at least one character and in its place', () => {
    fc.assert(
      fc.property(anyContext, context => {
        const segments = segmentsOf(context);
        expect(segments.map(({ text }) => text).join('')).toBe(context.text);
        for (const { start, text } of segments) {
          expect(text.length).toBeGreaterThan(0);
          expect(context.text.startsWith(text, start)).toBe(true);
        }
      }),
    );
  });

  it('carry a part exactly where a mark of it lies', () => {
    fc.assert(
      fc.property(anyContext, context => {
        for (const { start, text, parts, isSentence } of segmentsOf(context)) {
          for (let at = start; at < start + text.length; at += 1) {
            const lyingOver = context.marks.filter(mark => mark.start <= at && at < mark.end).map(({ part }) => part);
            expect(parts).toEqual(PARTS.filter(part => lyingOver.includes(part)));
            expect(isSentence).toBe(context.start <= at && at < context.end);
          }
        }
      }),
    );
  });

  it('open every mark inside the text once', () => {
    fc.assert(
      fc.property(anyContext, context => {
        for (const part of PARTS) {
          const marks = context.marks.filter(mark => mark.part === part);
          const begins = marks.filter(({ start, end }) => start < Math.min(end, context.text.length));
          const opened = segmentsOf(context).filter(segment => segment.opened.includes(part));
          expect(opened.map(({ start }) => start)).toEqual(
            [...new Set(begins.map(({ start }) => start))].sort((a, b) => a - b),
          );
        }
      }),
    );
  });
});

describe('cutRange', () => {
  it('clips to its range and counts from the beginning of the text', () => {
    expect(cutRange({ start: 10, end: 20 }, [{ start: 5, end: 12, value: 'a' }])).toEqual([
      { start: 10, end: 12, values: ['a'], opened: ['a'] },
      { start: 12, end: 20, values: [], opened: [] },
    ]);
  });

  it('takes time in proportion to the marks', async () => {
    const growth = await growthOf(20_000, size => {
      const stretches = Array.from({ length: size }, (_, index) => ({
        start: 4 * index,
        end: 4 * index + 3,
        value: 0,
      }));
      return () => cutRange({ start: 0, end: 4 * size }, stretches);
    });

    expect(growth).toBeLessThan(9);
  });
});
