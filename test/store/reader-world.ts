// A small world for who reads a store piece by piece: names with marks, apostrophes and stop words, a denial, a literal.
import type { ArticleRecord } from '../../src/model/index.js';
import { type Actor, buildRecord, type Print } from '../support/build-record.js';

const CAST: Readonly<Record<string, Actor>> = {
  zoe: { name: "Zoë O'Brien", names: ["O'Brien"], type: 'Person', wikidataId: 'Q2001' },
  celik: { name: 'Öykü Çelik', type: 'Person', wikidataId: 'Q2002' },
  zelensky: { name: 'Зеленський', type: 'Person', wikidataId: 'Q2003' },
  bank: { name: 'Bank of England', names: ['Engelse bank'], type: 'Organization', wikidataId: 'Q2004' },
  visser: { name: 'Anna Visser', names: ['mevrouw Koning'], type: 'Person', wikidataId: 'Q2005' },
  gouda: { name: 'Bert Gouda', type: 'Person', wikidataId: 'Q2006' },
};

const print = (paper: string, rest: Omit<Print, 'url' | 'language' | 'publisher'>): ArticleRecord =>
  buildRecord({ url: `https://${paper}.example/1`, publisher: paper, language: 'en', originKey: paper, ...rest }, CAST);

/** Of 13 August; zoe and celik are mentioned most. */
export const FIRST = print('courier', {
  title: "Zoë O'Brien leaves the Bank of England",
  publishedAt: '2021-08-13',
  sentences: [
    { text: "The bank's head steps down", kind: 'headline' },
    {
      text: "Zoë O'Brien heads the Bank of England.",
      says: [{ subject: 'zoe', predicate: 'HEADS', object: 'bank', role: 'governor' }],
    },
    { text: "Öykü Çelik met Zoë O'Brien.", says: [{ subject: 'celik', predicate: 'MEETS_WITH', object: 'zoe' }] },
    {
      text: 'Öykü Çelik requested a new vote.',
      says: [{ subject: 'celik', predicate: 'REQUESTS', literal: 'a new vote' }],
    },
  ],
});

/** Of 14 August: denies a meeting, and thinks another possible. */
export const SECOND = print('herald', {
  title: 'Öykü Çelik meets nobody',
  publishedAt: '2021-08-14T06:00:00Z',
  sentences: [
    {
      text: "Öykü Çelik did not meet Zoë O'Brien.",
      says: [{ subject: 'celik', predicate: 'MEETS_WITH', object: 'zoe', polarity: 'negated' }],
    },
    {
      text: 'Anna Visser may meet Зеленський.',
      says: [{ subject: 'visser', predicate: 'MEETS_WITH', object: 'zelensky', modality: 'possible' }],
    },
  ],
});

/** Without a date. */
export const UNDATED = print('tribune', {
  title: 'Visser on the banks',
  sentences: [
    {
      text: 'Anna Visser met Зеленський.',
      says: [{ subject: 'visser', predicate: 'MEETS_WITH', object: 'zelensky' }],
    },
  ],
});

/** Of 15 August, to be retracted: nobody else knows gouda. */
export const RETRACTED = print('mirror', {
  title: 'Gouda visits the Bank of England',
  publishedAt: '2021-08-15',
  sentences: [
    {
      text: "Bert Gouda visited Zoë O'Brien.",
      says: [{ subject: 'gouda', predicate: 'VISITS', object: 'zoe' }],
    },
  ],
});
