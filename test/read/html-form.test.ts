// HTML pages, whole and broken.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeOf } from '../support/code-of.js';
import { passageTexts, readText } from './read-text.js';

const STORY =
  'De haven van Antwerpen is sinds maandag opnieuw open, zegt de woordvoerder, voor schepen uit de hele wereld.';
const MORE = 'Volgens An Peeters, die de haven leidt, kwamen er deze week al 600 schepen aan, meer dan ooit tevoren.';

/** A page of an invented newspaper. */
function buildPage({ head = '', body = `<p>${STORY}</p><p>${MORE}</p>` }): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body><nav><a href="/">Voorpagina</a></nav>
    <article>${body}</article><footer>Alle rechten voorbehouden</footer></body></html>`;
}

const readPage = (page: Parameters<typeof buildPage>[0]) => readText(buildPage(page), 'haven.html');
const kindsAndTexts = (body: string) => {
  const article = readPage({ body: `<p>${STORY}</p>${body}<p>${MORE}</p>` });
  const texts = passageTexts(article);
  return article.passages.map((passage, index) => [passage.kind, texts[index]]).slice(1, -1);
};

describe('the text of a page', () => {
  it('is the article, block by block, without what surrounds it', () => {
    expect(readPage({}).text).toBe(`${STORY}\n\n${MORE}`);
  });

  it('leaves out teasers and comments, whatever elements they are made of', () => {
    const around = '<div class="sidebar"><a href="/a">Ook lezen</a></div><div class="comments"><p>Mooi!</p></div>';
    const paragraphs = `<p>${STORY}</p><p>${MORE}</p>`.repeat(3);
    const { text } = readText(
      `<html><body>${around}<div id="story">${paragraphs}</div>${around}</body></html>`,
      'a.html',
    );
    expect(text).toMatch(/^De haven/);
    expect(text).not.toMatch(/Ook lezen|Mooi/);
  });

  it('has its entities decoded and its white space collapsed, and stays text', () => {
    expect(kindsAndTexts('<p>Peeters&nbsp;&amp;\n   Co: &lt;b&gt;niet vet&lt;/b&gt; &euro;&#8239;600.</p>')).toEqual([
      ['body', 'Peeters & Co: <b>niet vet</b> € 600.'],
    ]);
  });

  it('never holds scripts, styles or controls', () => {
    const hidden =
      '<script>alert("kwaad")</script><style>p{}</style><noscript>kwaad</noscript><button>kwaad</button><template>kwaad</template>';
    expect(readPage({ body: `<p>${STORY}${hidden}</p>${hidden}<p>${MORE}</p>` }).text).toBe(`${STORY}\n\n${MORE}`);
  });

  it('keeps headings, lists, captions, quotations and rows apart, each as what it is', () => {
    const body = `<h2>Nieuwe kades</h2><ul><li>Een eerste kade</li><li>Een tweede kade</li></ul>
      <figure><img src="a.jpg" alt=""><figcaption>Een schip.</figcaption></figure>
      <blockquote><p>Wij zijn klaar.</p></blockquote>
      <table><tr><th>Jaar</th><th>Schepen</th></tr><tr><td>2021</td><td>600</td></tr></table>`;
    expect(kindsAndTexts(body)).toEqual([
      ['headline', 'Nieuwe kades'],
      ['body', 'Een eerste kade'],
      ['body', 'Een tweede kade'],
      ['caption', 'Een schip.'],
      ['quote', 'Wij zijn klaar.'],
      ['body', 'Jaar | Schepen'],
      ['body', '2021 | 600'],
    ]);
  });

  it('parts paragraphs that are made with line breaks, and joins lines that are not', () => {
    expect(kindsAndTexts('<p>Een zin over schepen.<br>Nog een zin over<br>de haven van Gent.</p>')).toEqual([
      ['body', 'Een zin over schepen.'],
      ['body', 'Nog een zin over de haven van Gent.'],
    ]);
  });

  it('has an embedded post as one passage with its author, date and language', () => {
    const body = `<blockquote class="twitter-tweet"><p lang="en">The port will open again on Monday, says its director
      <a href="https://t.co/a">https://t.co/a</a></p>&mdash; Port News (@port) <a href="https://twitter.com/port/1">August 12, 2021</a></blockquote>`;
    const article = readPage({ body: `<p>${STORY}</p>${body}<p>${MORE}</p>` });

    expect(article.passages[1]).toMatchObject({
      kind: 'post',
      author: 'Port News',
      date: '2021-08-12',
      language: 'en',
    });
    expect(passageTexts(article)[1]).toBe(
      'The port will open again on Monday, says its director https://t.co/a — Port News (@port) August 12, 2021',
    );
  });

  it('is taken from the whole body where no article is found, still without menus', () => {
    expect(readText('<html><body><nav>Voorpagina</nav><div>Haven open.</div></body></html>', 'a.html').text).toBe(
      'Haven open.',
    );
  });

  it('is taken from JSON-LD where the page itself shows none', () => {
    const linked = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${STORY}\n\n${MORE}` });
    const page = `<html><head><script type="application/ld+json">${linked}</script></head><body></body></html>`;
    expect(readText(page, 'a.html').text).toBe(`${STORY}\n\n${MORE}`);
  });
});

describe('what a page says of itself', () => {
  const linked = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', name: 'Een pagina' },
      {
        '@type': ['NewsArticle'],
        headline: 'Haven weer open',
        datePublished: '2021-08-13T00:30:00+02:00',
        author: [{ name: 'An Peeters' }, { name: 'Jan Smit' }],
        publisher: { '@type': 'Organization', name: 'De Voorbeeldkrant' },
      },
    ],
  };
  const meta = `<title>Venster | Krant</title><meta property="og:title" content="Uit de kop"><meta property="og:site_name" content="Kop">
    <meta name="author" content="Kop"><meta property="article:published_time" content="2020-01-01">`;
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

  it('is taken from JSON-LD before all else', () => {
    expect(readPage({ head: meta + script(JSON.stringify(linked)) })).toMatchObject({
      title: 'Haven weer open',
      author: 'An Peeters, Jan Smit',
      publisher: 'De Voorbeeldkrant',
      publishedAt: '2021-08-13T00:30:00+02:00',
    });
  });

  it('is taken from meta elements where JSON-LD is missing or broken', () => {
    expect(readPage({ head: meta + script('{"@type": "NewsArticle", "headline": ') })).toMatchObject({
      title: 'Uit de kop',
      author: 'Kop',
      publisher: 'Kop',
      publishedAt: '2020-01-01',
    });
  });

  it('is taken from what it shows where nothing else says it', () => {
    const body = `<h1>Haven open</h1><time datetime="2021-08-12T10:00Z">gisteren</time><p>${STORY}</p><p>${MORE}</p>`;
    const article = readPage({ head: '<title>Haven open | Krant</title>', body });
    expect(article).toMatchObject({ title: 'Haven open', publishedAt: '2021-08-12T10:00Z' });
  });

  it('puts the headline first and once', () => {
    for (const body of [`<h1>Haven weer open</h1><p>${STORY}</p><p>${MORE}</p>`, `<p>${STORY}</p><p>${MORE}</p>`]) {
      const article = readPage({ head: script(JSON.stringify(linked)), body });
      expect(article.text).toBe(`Haven weer open\n\n${STORY}\n\n${MORE}`);
      expect(article.passages.map(passage => passage.kind)).toEqual(['headline', 'lead', 'body']);
    }
  });

  it('gives a saved page its address, and so its id', () => {
    const head = '<link rel="canonical" href="https://WWW.example.org/haven?id=7&utm_source=rss#top">';
    const article = readPage({ head });

    expect(article.url).toBe('https://www.example.org/haven?id=7');
    expect(article.source).toBeUndefined();
    expect(readPage({ head, body: `<p>${STORY}</p>` }).id).toBe(article.id);
  });

  it('gives no address that is not on the web', () => {
    for (const href of ['javascript:alert(1)', 'file:///etc/passwd', '/haven']) {
      expect(readPage({ head: `<link rel="canonical" href="${href}">` }).url).toBeUndefined();
    }
  });
});

describe('the title of the window', () => {
  it.each([
    ['Haven open | De Voorbeeldkrant', 'De Voorbeeldkrant', 'Haven open'],
    ['De Voorbeeldkrant - Haven open - morgen', 'De Voorbeeldkrant', 'Haven open - morgen'],
    ['Haven open | Krant', undefined, 'Haven open'],
    ['Haven open', undefined, 'Haven open'],
  ])('%s of %s names the article where nothing else does', (window, publisher, title) => {
    const site = publisher === undefined ? '' : `<meta property="og:site_name" content="${publisher}">`;
    const article = readPage({ head: `<title>${window}</title>${site}` });

    expect(article.title).toBe(title);
    expect(article.text).toBe(`${STORY}\n\n${MORE}`);
  });
});

describe('a broken page', () => {
  it.each([
    ['unclosed tags', `<p>${STORY}<p>${MORE}<div><b>`],
    ['no html, head or body', `<title>x</title><p>${STORY}</p><p>${MORE}</p>`],
    ['a body that is never opened', `<html><title>x</title><p>${STORY}</p><p>${MORE}`],
    ['tags closed in the wrong order', `<html><body><div><p>${STORY}</div></p></span><p>${MORE}</html></body>`],
  ])('with %s gives its text', (_, html) => {
    expect(passageTexts(readText(html, 'a.html'))).toEqual([STORY, MORE]);
  });

  it('with 10,000 nested elements gives its text', () => {
    for (const tag of ['div', 'b', 'blockquote', 'table']) {
      expect(readText(`<html><body>${`<${tag}>`.repeat(10_000)}${STORY}`, 'a.html').text).toBe(STORY);
    }
  });

  it.each([
    ['nothing', '<html><body></body></html>'],
    ['nothing but code', '<html><body><script>document.write("haven")</script></body></html>'],
    ['no text inside its tags', '<p></p><div> &nbsp; </div>'],
    ['more nesting than any page', `${'<div>'.repeat(30_000)}haven`],
    ['more entities than any page', '<p>'.concat('&nbsp;'.repeat(600_000), 'haven')],
  ])('with %s is refused by name', (_, html) => {
    expect(codeOf(() => readText(html, 'a.html'))).toBe('no-article-text');
  });

  it('of any tags at all gives an article or says why not', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      '>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<h1>',
      '<br>',
      '<svg>',
      '<html>',
      '</body>',
      '<!--',
      '-->',
      '&amp',
      '"',
      'haven ',
      '<blockquote class="twitter-tweet">',
      '<script>',
      '</script>',
      '<template>',
      '<![CDATA[',
    );
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1, maxLength: 40 }), tags => {
        const code = codeOf(() => {
          const article = readText(tags.join(''), 'a.html');
          expect(article.text.trim()).not.toBe('');
        });
        expect([undefined, 'no-article-text', 'empty-article']).toContain(code);
      }),
      { numRuns: 300 },
    );
  });
});
