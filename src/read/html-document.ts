// An HTML source as a document that can be walked, however broken it is.
import { parseHTML } from 'linkedom';
import { InputError } from '../failure/index.js';
import type { HtmlDocument } from './walk-nodes.js';

/** The parser needs time that grows with the square of the nesting; no page nests a hundredth as deep. */
const DEEPEST_NESTING = 20_000;

/** Elements that have no end tag, or that close by themselves when the next one opens. */
const SELF_CLOSING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt !doctype ?xml'.split(
    ' ',
  ),
);

/** Each tag, entity and lone `<` becomes a node; 75,000 paragraphs in five megabytes have 150,000 tags. */
const MOST_MARKS = 500_000;

/**
 * Parses HTML into a document with a head and a body.
 * @throws InputError `no-article-text` when it is nested too deep, or has too much markup, to be a page.
 */
export function parseDocument(html: string, source: string): HtmlDocument {
  const { marks, depth } = measureMarkup(html);
  if (depth > DEEPEST_NESTING) throw notAPage(source, `nests about ${depth} elements in each other`);
  if (marks > MOST_MARKS) throw notAPage(source, `has more than ${MOST_MARKS} tags and entities`);
  // The parser builds no missing html, head or body and misplaces stray ones: theirs are dropped and put around the rest.
  const content = html.replace(/<!doctype[^>]{0,500}>|<\/?(?:html|head|body)(?=[\s>/])[^>]{0,4000}>/gi, ' ');
  return parseHTML(`<!doctype html><html><head></head><body>${content}</body></html>`).document;
}

/** An upper estimate of the number of nodes and of their depth, by counting; scripts and comments may add to it. */
function measureMarkup(html: string): { marks: number; depth: number } {
  let marks = 0;
  let open = 0;
  let depth = 0;
  for (const [, slash, name] of html.matchAll(/<(?:(\/?)([a-z][a-z0-9-]{0,30}))?|&/gi)) {
    marks += 1;
    if (marks > MOST_MARKS) break;
    if (name === undefined || SELF_CLOSING.has(name.toLowerCase())) continue;
    open = slash === '/' ? Math.max(0, open - 1) : open + 1;
    depth = Math.max(depth, open);
  }
  return { marks, depth };
}

function notAPage(source: string, reason: string): InputError {
  return new InputError({
    code: 'no-article-text',
    message: `The HTML of "${source}" ${reason} and cannot be read.`,
    next: 'Save the page anew from a browser, or give the article as plain text.',
    source,
  });
}
