// One search as it is typed.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SearchAnswer } from '../../../src/protocol/index.js';
import { type Ask, createSearchSession, LONGEST_QUERY } from '../../../viewer/panels/search-session.js';
import { aNode, anAnswer } from './view-parts.js';

type Question = {
  readonly q: string;
  readonly in: string;
  readonly signal: AbortSignal;
  readonly answer: (answer: SearchAnswer) => Promise<void>;
  readonly fail: (error: unknown) => Promise<void>;
};

/** Questions that wait until the test answers them. */
function listen() {
  const questions: Question[] = [];
  const ask: Ask = (request, signal) =>
    new Promise((resolve, reject) => {
      const after = async (act: () => void) => {
        act();
        await Promise.resolve();
      };
      const answer = (found: SearchAnswer) => after(() => resolve(found));
      const fail = (error: unknown) => after(() => reject(error));
      questions.push({ q: request.q, in: request.in, signal, answer, fail });
    });
  const session = createSearchSession(ask);
  const last = (): Question => {
    const question = questions.at(-1);
    if (question === undefined) throw new Error('nothing was asked');
    return question;
  };
  return { session, questions, last };
}

const KIRBY = anAnswer({ nodes: [{ node: aNode('kirby', 'John Kirby') }] });

describe('a search as it is typed', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('asks once, when the typing has rested for 150 ms', () => {
    const { session, questions } = listen();
    for (const text of ['k', 'ki', 'kir ']) {
      session.type(text);
      jest.advanceTimersByTime(149);
    }
    expect(questions).toEqual([]);

    jest.advanceTimersByTime(1);

    expect(questions.map(({ q, in: place }) => [q, place])).toEqual([['kir', 'names']]);
    expect(session.state.value).toMatchObject({ query: 'kir ', isWaiting: true });
  });

  it('calls off a question that the next keystroke makes idle, and drops its answer when it still comes', async () => {
    const { session, questions } = listen();
    session.type('kir');
    jest.advanceTimersByTime(150);
    session.type('kirb');
    expect(questions[0]?.signal.aborted).toBe(true);

    await questions[0]?.answer(KIRBY);

    expect(session.state.value).toEqual({ query: 'kirb', place: 'names', isWaiting: true });
  });

  it('keeps the last answer in sight until the next one is there', async () => {
    const { session, last } = listen();
    session.type('kir');
    jest.advanceTimersByTime(150);
    await last().answer(KIRBY);
    expect(session.state.value).toEqual({ query: 'kir', place: 'names', isWaiting: false, answer: KIRBY });

    session.type('kirb');
    expect(session.state.value).toEqual({ query: 'kirb', place: 'names', isWaiting: true, answer: KIRBY });

    jest.advanceTimersByTime(150);
    await last().answer(anAnswer());
    expect(session.state.value.answer).toEqual(anAnswer());
  });

  it('tells what a refusal says, and asks again at once when told to', async () => {
    const { session, questions, last } = listen();
    const refusal = { code: 'store-down', message: 'It is down.', next: 'Start it.', isRetriable: true };
    session.type('kir');
    jest.advanceTimersByTime(150);
    await last().fail(Object.assign(new Error('It is down.'), { refusal }));
    expect(session.state.value).toEqual({ query: 'kir', place: 'names', isWaiting: false, refusal });

    session.askNow();

    expect(questions).toHaveLength(2);
    expect(session.state.value).toEqual({ query: 'kir', place: 'names', isWaiting: true });
  });

  it('gives a fault of its own a sentence as well', async () => {
    const { session, last } = listen();
    session.type('kir');
    jest.advanceTimersByTime(150);
    await last().fail(new TypeError('x is undefined'));

    expect(session.state.value.refusal).toMatchObject({ code: 'internal', message: 'x is undefined' });
  });

  it('searches in the text at once when turned to it, and forgets the names', async () => {
    const { session, last } = listen();
    session.type('kir');
    jest.advanceTimersByTime(150);
    await last().answer(KIRBY);

    session.turnTo('text');

    expect(session.state.value).toEqual({ query: 'kir', place: 'text', isWaiting: true });
    expect(last()).toMatchObject({ q: 'kir', in: 'text' });
  });

  it('does not ask before an input method has ended its word', () => {
    const { session, questions } = listen();
    session.type('か', true);
    jest.advanceTimersByTime(1_000);
    expect(questions).toEqual([]);

    session.type('加');
    jest.advanceTimersByTime(150);
    expect(questions.map(({ q }) => q)).toEqual(['加']);
  });

  it('asks nothing for signs alone, and forgets what was found', async () => {
    const { session, questions, last } = listen();
    session.type('kir');
    jest.advanceTimersByTime(150);
    await last().answer(KIRBY);

    session.type(' – ?');
    jest.advanceTimersByTime(1_000);

    expect(questions).toHaveLength(1);
    expect(session.state.value).toEqual({ query: ' – ?', place: 'names', isWaiting: false });
  });

  it('cuts what is longer than the server takes', () => {
    const { session, last } = listen();
    session.type('k'.repeat(LONGEST_QUERY + 100));
    jest.advanceTimersByTime(150);

    expect(last().q).toHaveLength(LONGEST_QUERY);
  });

  it('forgets all when cleared, and calls off what is on its way', () => {
    const { session, questions } = listen();
    session.type('kir');
    jest.advanceTimersByTime(150);
    session.clear();

    expect(questions[0]?.signal.aborted).toBe(true);
    expect(session.state.value).toEqual({ query: '', place: 'names', isWaiting: false });
  });
});
