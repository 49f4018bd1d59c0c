// Citations in three forms, with titles that try to break out of them.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { EvidenceCard } from '../../../src/protocol/index.js';
import { citeAsBibtex, citeAsCsl, citeAsText, publisherOf, webAddressOf } from '../../../viewer/export/citation.js';

const CARD: EvidenceCard = {
  claim: {
    id: 'clm_0123456789abcdef01234567',
    predicate: 'CAPTURES',
    polarity: 'affirmed',
    modality: 'attributed',
    rule: 'verb:CAPTURES/innemen',
    confidence: 0.76,
  },
  weight: 'support',
  subject: { id: 'a', name: 'taliban', surface: 'ze' },
  object: { id: 'b', name: 'Kandahar', surface: 'Kandahar' },
  claimants: [{ id: 'a', name: 'taliban', surface: 'De taliban' }],
  quote: 'De taliban beweren dat ze Kandahar ingenomen hebben.',
  steps: [],
  article: {
    id: 'art_1',
    url: 'https://www.example.org/kandahar',
    title: 'VS sturen 3000 soldaten',
    publisher: 'De Morgenbode',
    author: 'Jan Peeters',
    language: 'nl',
    publishedAt: '2021-08-12T09:30:00Z',
  },
  origin: 'art_1',
};

const cardWith = (article: Partial<EvidenceCard['article']>, more: Partial<EvidenceCard> = {}): EvidenceCard => ({
  ...CARD,
  ...more,
  article: { ...CARD.article, ...article },
});

/** A card of which nothing is known but its sentence. */
const BARE: EvidenceCard = { ...CARD, article: { id: 'art_1', language: 'en' } };

/** The values of a BibTeX entry, read as BibTeX reads it: braces are counted, backslashes mean nothing. */
function readBibtex(entry: string): { key: string; fields: Record<string, string> } {
  const [, key = '', body = ''] = /^@article\{([^,{}\s]+),\n([\s\S]*)\n\}$/.exec(entry) ?? [];
  const fields: Record<string, string> = {};
  for (let at = 0; at < body.length; ) {
    const [head = '', name = ''] = /^\s*([a-z]+) = /.exec(body.slice(at)) ?? [];
    if (head === '') throw new Error(`no field at: ${body.slice(at)}`);
    const begin = at + head.length;
    let depth = 0;
    let end = begin;
    while (end < body.length && (depth > 0 || body[end] !== ',')) {
      depth += body[end] === '{' ? 1 : body[end] === '}' ? -1 : 0;
      if (depth < 0) throw new Error(`a brace too many in ${name}`);
      end += 1;
    }
    fields[name] = body.slice(begin, end);
    at = end + 1;
  }
  return { key, fields };
}

describe('citeAsText', () => {
  it('names quote, author, title, outlet, date and address', () => {
    expect(citeAsText(CARD)).toBe(
      '“De taliban beweren dat ze Kandahar ingenomen hebben.” — Jan Peeters, “VS sturen 3000 soldaten”, De Morgenbode, 12 Aug 2021, https://www.example.org/kandahar',
    );
  });

  it('says when the article was looked at, in the language of the screen', () => {
    expect(citeAsText(CARD, { today: '2022-03-03', language: 'nl' })).toMatch(
      /12 aug 2021, https:\/\/www\.example\.org\/kandahar \(geraadpleegd op 3 mrt 2022\)\.$/,
    );
  });

  it('says what the sentence is cited for and who says so, when asked', () => {
    expect(citeAsText(CARD, { relation: 'captures' })).toContain(
      '” (taliban – captures – Kandahar, according to taliban) — ',
    );
  });

  it('says that a sentence denies it', () => {
    const denial = cardWith({}, { claim: { ...CARD.claim, polarity: 'negated' }, claimants: [] });

    expect(citeAsText(denial, { relation: 'captures' })).toContain('(taliban – captures – Kandahar, denied)');
  });

  it('names the author of a post inside the article', () => {
    expect(citeAsText(cardWith({}, { passage: { kind: 'post', author: 'Reuters' } }))).toContain(
      '” (post by Reuters) — ',
    );
  });

  it('leaves out what is not known', () => {
    expect(citeAsText(BARE)).toBe('“De taliban beweren dat ze Kandahar ingenomen hebben.”');
    expect(citeAsText({ ...BARE, article: { ...BARE.article, source: 'kabul.txt', publishedAt: '2021-08' } })).toBe(
      '“De taliban beweren dat ze Kandahar ingenomen hebben.” — kabul.txt, August 2021.',
    );
  });

  it('stays on one line and in one direction', () => {
    const text = citeAsText(cardWith({ title: 'One\r\ntwo\u202e three\u0000\u2066' }));

    expect(text).toContain('“One two three”');
  });

  it('cites no address but those of the web', () => {
    expect(citeAsText(cardWith({ url: 'javascript:alert(1)' }))).not.toContain('javascript');
  });
});

describe('citeAsBibtex', () => {
  it('writes an article as BibTeX and biblatex know it', () => {
    expect(citeAsBibtex(CARD, { today: '2022-03-03' })).toBe(`@article{demorgenbode2021sturen-234567,
  author = {{Jan Peeters}},
  title = {{VS sturen 3000 soldaten}},
  journal = {De Morgenbode},
  date = {2021-08-12},
  year = {2021},
  month = aug,
  url = {https://www.example.org/kandahar},
  urldate = {2022-03-03},
  langid = {dutch},
  note = {“De taliban beweren dat ze Kandahar ingenomen hebben.”},
}`);
  });

  it('is as precise as the date', () => {
    const fieldsOf = (publishedAt: string) => readBibtex(citeAsBibtex(cardWith({ publishedAt }))).fields;

    expect(fieldsOf('2021-08')).toMatchObject({ date: '{2021-08}', year: '{2021}', month: 'aug' });
    expect(fieldsOf('2021')).toMatchObject({ date: '{2021}', year: '{2021}' });
    expect(fieldsOf('2021')).not.toHaveProperty('month');
    expect(fieldsOf('last week')).not.toHaveProperty('year');
  });

  it('escapes what LaTeX would take for a command', () => {
    const { fields } = readBibtex(citeAsBibtex(cardWith({ title: '100% {of} "A&B" \\input{x} #1_$ ~^' })));

    expect(fields.title).toBe(
      '{{100\\% \\textbraceleft{}of\\textbraceright{} "A\\&B" \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\#1\\_\\$ \\textasciitilde{}\\textasciicircum{}}}',
    );
  });

  it('keeps a single brace of a title or an address from opening anything', () => {
    const { fields } = readBibtex(
      citeAsBibtex(cardWith({ title: '} , evil = {', url: 'https://example.org/?q={a}#b\\' }), { today: 'soon' }),
    );

    expect(Object.keys(fields)).not.toContain('evil');
    expect(fields.url).toBe('{https://example.org/?q=%7Ba%7D#b%5C}');
    expect(fields).not.toHaveProperty('urldate');
  });

  it('has a key of letters and digits, whatever the names are', () => {
    const { key } = readBibtex(citeAsBibtex(cardWith({ publisher: '朝日新聞', title: 'Ça “va”, {ça} va?' })));

    expect(key).toBe('article2021-234567');
    expect(readBibtex(citeAsBibtex(cardWith({ publisher: 'Süddeutsche' }))).key).toBe('suddeutsche2021sturen-234567');
  });

  it('gives two quotes of one article two keys', () => {
    const other = cardWith({}, { claim: { ...CARD.claim, id: 'clm_ffffffffffffffffffffffff' } });

    expect(readBibtex(citeAsBibtex(other)).key).not.toBe(readBibtex(citeAsBibtex(CARD)).key);
  });

  it('says which file an article was read from when there is nothing else', () => {
    const { fields } = readBibtex(citeAsBibtex({ ...BARE, article: { ...BARE.article, source: 'kabul_1.txt' } }));

    expect(fields.howpublished).toBe('{kabul\\_1.txt}');
    expect(fields).not.toHaveProperty('journal');
  });

  it('names no language where it is not known', () => {
    expect(readBibtex(citeAsBibtex(cardWith({ language: 'other' }))).fields).not.toHaveProperty('langid');
    expect(JSON.parse(citeAsCsl(cardWith({ language: 'other' })))[0]).not.toHaveProperty('language');
  });

  it('can be read back with any words in any field', () => {
    const words = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(words, words, words, words, (title, author, publisher, quote) => {
        const { key, fields } = readBibtex(citeAsBibtex(cardWith({ title, author, publisher }, { quote })));
        expect(key).toMatch(/^[a-z0-9-]+$/);
        const known = ['author', 'title', 'journal', 'date', 'year', 'month', 'url', 'langid', 'note'];
        expect(known).toEqual(expect.arrayContaining(Object.keys(fields)));
      }),
    );
  });
});

describe('citeAsCsl', () => {
  it('is a list with one newspaper article', () => {
    expect(JSON.parse(citeAsCsl(CARD, { today: '2022-03-03' }))).toEqual([
      {
        id: 'demorgenbode2021sturen-234567',
        type: 'article-newspaper',
        title: 'VS sturen 3000 soldaten',
        author: [{ literal: 'Jan Peeters' }],
        'container-title': 'De Morgenbode',
        issued: { 'date-parts': [[2021, 8, 12]] },
        URL: 'https://www.example.org/kandahar',
        accessed: { 'date-parts': [[2022, 3, 3]] },
        language: 'nl',
        note: '“De taliban beweren dat ze Kandahar ingenomen hebben.”',
      },
    ]);
  });

  it('is as precise as the date, and has none where none is known', () => {
    const issuedOf = (article: Partial<EvidenceCard['article']>) => JSON.parse(citeAsCsl(cardWith(article)))[0].issued;

    expect(issuedOf({ publishedAt: '2021-08' })).toEqual({ 'date-parts': [[2021, 8]] });
    expect(issuedOf({ publishedAt: '2021' })).toEqual({ 'date-parts': [[2021]] });
    expect(issuedOf({ publishedAt: '2021-13' })).toBeUndefined();
    expect(JSON.parse(citeAsCsl(BARE))[0]).not.toHaveProperty('issued');
  });

  it('keeps every sign of a title', () => {
    expect(JSON.parse(citeAsCsl(cardWith({ title: '{"a": \\ 100% </script>' })))[0].title).toBe(
      '{"a": \\ 100% </script>',
    );
  });

  it('has nothing of what is not known', () => {
    expect(JSON.parse(citeAsCsl(BARE, { today: '2022-03-03' }))).toEqual([
      {
        id: 'article-234567',
        type: 'article-newspaper',
        language: 'en',
        note: '“De taliban beweren dat ze Kandahar ingenomen hebben.”',
      },
    ]);
  });
});

describe('webAddressOf', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['HTTP://Example.org', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['/relative', undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('makes of %s %s', (url, address) => {
    expect(webAddressOf(url)).toBe(address);
  });
});

describe('publisherOf', () => {
  it('falls back to the host of the address', () => {
    expect(publisherOf({ url: 'https://www.example.org/a' })).toBe('example.org');
    expect(publisherOf({ url: 'ftp://example.org/a' })).toBeUndefined();
  });
});
