// Cites a sentence with its article: as plain text, as BibTeX and as CSL-JSON.
import type { ArticleHead, EvidenceCard } from '../../src/protocol/index.js';
import type { Language } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { formatDate } from '../words/index.js';

export type CitationOptions = {
  /** ISO day on which the article was looked at; without it no such day is named. */
  readonly today?: string;
  /** The relation in words (`captures`): with it the citation also says what the sentence is cited for. */
  readonly relation?: string;
  /** Of the words between the parts; English when absent. */
  readonly language?: Language;
};

/** The address as a link may have it: absolute, http or https. Undefined for any other, such as `javascript:`. */
export function webAddressOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Who published an article: its publisher, else the host of its address; undefined where neither is known. */
export function publisherOf(article: Pick<ArticleHead, 'publisher' | 'url'>): string | undefined {
  const address = webAddressOf(article.url);
  return article.publisher ?? (address === undefined ? undefined : new URL(address).hostname.replace(/^www\./, ''));
}

/**
 * One line: “quote” (what it is cited for), author, “title”, outlet, date, address (when it was looked at). Parts that
 * are not known are left out.
 */
export function citeAsText(card: EvidenceCard, options: CitationOptions = {}): string {
  const { article } = card;
  const { language = 'en', today } = options;
  const accessed =
    today === undefined ? '' : ` (${evidenceWords[language].cited.accessed} ${formatDate(today, language)})`;
  const address = webAddressOf(article.url);
  const origin = [
    oneLine(article.author),
    quoted(article.title),
    oneLine(publisherOf(article) ?? article.source),
    article.publishedAt === undefined ? '' : formatDate(article.publishedAt, language),
    address === undefined ? '' : `${address}${accessed}`,
  ].filter(isSaid);
  if (origin.length === 0) return quoteOf(card, options);
  const line = [quoteOf(card, options), origin.join(', ')].filter(isSaid).join(' — ');
  // A full stop right after an address would become part of it where it is made a link.
  return address !== undefined && line.endsWith(address) ? line : `${line}.`;
}

/** An `@article` entry for BibTeX and biblatex, in UTF-8; the quote is its note. */
export function citeAsBibtex(card: EvidenceCard, options: CitationOptions = {}): string {
  const { article } = card;
  const date = datePartsOf(article.publishedAt);
  const [year, month] = date;
  const address = webAddressOf(article.url);
  const accessed = address === undefined ? [] : datePartsOf(options.today);
  const fields = [
    // A second pair of braces keeps an author's name whole and a title's capitals as they are.
    ['author', braced(braced(escapeLatex(article.author)))],
    ['title', braced(braced(escapeLatex(article.title)))],
    ['journal', braced(escapeLatex(publisherOf(article)))],
    ['howpublished', publisherOf(article) === undefined ? braced(escapeLatex(article.source)) : ''],
    ['date', braced(isoOf(date))],
    ['year', year === undefined ? '' : braced(String(year))],
    ['month', month === undefined ? '' : (MONTHS[month - 1] ?? '')],
    ['url', braced(verbatimAddress(address ?? ''))],
    ['urldate', braced(isoOf(accessed))],
    ['langid', braced(LANGUAGES[article.language])],
    ['note', braced(escapeLatex(quoteOf(card, options)))],
  ];
  const lines = fields.flatMap(([name, value]) => (isSaid(value) ? [`  ${name} = ${value},`] : []));
  return [`@article{${citationKey(card)},`, ...lines, '}'].join('\n');
}

/** A CSL-JSON list with one `article-newspaper`, as reference managers import it; the quote is its note. */
export function citeAsCsl(card: EvidenceCard, options: CitationOptions = {}): string {
  const { article } = card;
  const address = webAddressOf(article.url);
  const author = oneLine(article.author);
  const item = {
    id: citationKey(card),
    type: 'article-newspaper',
    title: oneLine(article.title) || undefined,
    author: author === '' ? undefined : [{ literal: author }],
    'container-title': oneLine(publisherOf(article)) || undefined,
    source: publisherOf(article) === undefined ? oneLine(article.source) || undefined : undefined,
    issued: cslDate(article.publishedAt),
    URL: address,
    accessed: address === undefined ? undefined : cslDate(options.today),
    language: article.language === 'other' ? undefined : article.language,
    note: quoteOf(card, options),
  };
  return JSON.stringify([item], null, 2);
}

/** `“The sentence.” (taliban – captures – Kandahar, according to taliban, post by Reuters)` */
function quoteOf(card: EvidenceCard, options: CitationOptions): string {
  const { cited } = evidenceWords[options.language ?? 'en'];
  const { passage } = card;
  const remarks = options.relation === undefined ? [] : statementOf(card, options.relation, cited);
  const author = passage?.kind === 'post' ? oneLine(passage.author) : '';
  const all = [...remarks, author === '' ? '' : `${cited.post} ${author}`].filter(isSaid);
  return [quoted(card.quote), all.length === 0 ? '' : `(${all.join(', ')})`].filter(isSaid).join(' ');
}

/** What a sentence is cited for, and who says so. */
function statementOf(
  { subject, object, claim, claimants }: EvidenceCard,
  relation: string,
  cited: (typeof evidenceWords)['en']['cited'],
): string[] {
  const says = claimants.map(({ name }) => oneLine(name)).join(' ← ');
  return [
    [subject.name, relation, object.name].map(oneLine).join(' – '),
    claim.polarity === 'negated' ? cited.denied : '',
    says === '' ? '' : `${cited.claimedBy} ${says}`,
  ];
}

/** As babel calls them; one that is not known is not named. */
const LANGUAGES: Readonly<Record<ArticleHead['language'], string>> = { nl: 'dutch', en: 'english', other: '' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year, month and day as far as they are known; none of what is no date. */
function datePartsOf(iso: string | undefined): number[] {
  const [, ...parts] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:T|$)/.exec(iso ?? '') ?? [];
  return parts.filter(isSaid).map(Number);
}

function isoOf(parts: readonly number[]): string {
  return parts.map(part => String(part).padStart(2, '0')).join('-');
}

function cslDate(iso: string | undefined): { 'date-parts': number[][] } | undefined {
  const parts = datePartsOf(iso);
  return parts.length === 0 ? undefined : { 'date-parts': [parts] };
}

/** Letters and digits of outlet, year and title, and the end of the claim's id, so that two quotes of an article differ. */
function citationKey({ article, claim }: EvidenceCard): string {
  const outlet = asciiOf(publisherOf(article) ?? '').slice(0, 20);
  const [year = ''] = datePartsOf(article.publishedAt);
  const words = (article.title ?? '').split(/\s+/).map(asciiOf);
  const word = (words.find(letters => letters.length > 3) ?? '').slice(0, 20);
  return `${outlet === '' ? 'article' : outlet}${year}${word}-${asciiOf(claim.id).slice(-6)}`;
}

function asciiOf(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase();
  return letters.replace(/[^a-z0-9]/g, '');
}

const LATEX: Readonly<Record<string, string>> = {
  // NOTE: BibTeX counts braces even behind a backslash, so a brace in a text must become a word.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeLatex(text: string | undefined): string {
  return oneLine(text).replace(/[{}\\~^%&$#_]/g, sign => LATEX[sign] ?? `\\${sign}`);
}

function braced(text: string): string {
  return text === '' ? '' : `{${text}}`;
}

function quoted(text: string | undefined): string {
  const line = oneLine(text);
  return line === '' ? '' : `“${line}”`;
}

/** The field `url` is taken as it is, so nothing in it may be a brace or a backslash. */
function verbatimAddress(address: string): string {
  return address.replace(/[{}\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** On one line, without control characters and without the marks that turn the direction of what comes after. */
function oneLine(text: string | undefined): string {
  return (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
