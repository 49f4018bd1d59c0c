// HTML: the article is picked out of the page, and read block by block.
import { Readability } from '@mozilla/readability';
import { InputError } from '../failure/index.js';
import { cleanText, collapseSpace } from './clean-text.js';
import { findHtmlBlocks, type HtmlBlock } from './html-blocks.js';
import { parseDocument } from './html-document.js';
import { findHtmlMetadata, type HtmlMetadata } from './html-metadata.js';
import type { SourceBlock, SourceContent, SourceForm } from './source-form.js';
import { type HtmlDocument, type HtmlNode, walkNodes } from './walk-nodes.js';

const MIME_TYPES = new Set(['text/html', 'application/xhtml+xml']);
const EXTENSIONS = ['.html', '.htm', '.xhtml'];
const OPENING =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h1)[\s>/]/i;

/** Readability compares every element with those around it: beyond these it would take minutes, and finds nothing there anyway. */
const DEEPEST_FOR_READABILITY = 150;
const MOST_ELEMENTS_FOR_READABILITY = 100_000;

/** What a page has around its article, for pages in which Readability finds none. */
const BOILERPLATE = new Set(['nav', 'header', 'footer', 'aside', 'form']);

export const htmlForm: SourceForm = {
  name: 'html',
  extensions: EXTENSIONS,
  accepts({ contentType, name, head }) {
    if (contentType !== undefined) return MIME_TYPES.has(contentType);
    return EXTENSIONS.some(extension => name.toLowerCase().endsWith(extension)) || OPENING.test(head);
  },
  read(html, { name }) {
    const base = URL.canParse(name) ? name : undefined;
    const document = parseDocument(html, name);
    const { hasHeadline, articleBody, ...metadata } = findHtmlMetadata(document, base);
    const found = findArticleBlocks(document, () => parseDocument(html, name), articleBody);
    if (found.length === 0) {
      throw new InputError({
        code: 'no-article-text',
        message: `The page "${name}" has no text that could be an article.`,
        next: 'It may be built by scripts or stand behind a login: save it from a browser, or give the article as plain text.',
        source: name,
      });
    }
    return [layOut(metadata, hasHeadline ? withHeadline(found, metadata) : found)];
  },
};

/** Blocks of the article: by Readability, else as JSON-LD has it, else of the whole body without its surroundings. */
function findArticleBlocks(document: HtmlDocument, parseAgain: () => HtmlDocument, articleBody?: string): HtmlBlock[] {
  const picked = isReadable(document) ? pickArticle(document) : [];
  if (picked.length > 0) return picked;
  const paragraphs = (articleBody ?? '').split(/\n+/).map(collapseSpace);
  const given = paragraphs.filter(text => text !== '').map(text => ({ text }));
  if (given.length > 0) return given;
  const { body } = parseAgain();
  const kept = findHtmlBlocks(
    body,
    element => BOILERPLATE.has(element.localName) && element.closest('article') === null,
  );
  return kept.length > 0 ? kept : findHtmlBlocks(body);
}

function pickArticle(document: HtmlDocument): HtmlBlock[] {
  try {
    // The serializer hands over the element itself: its text is read by blocks, where `textContent` would glue paragraphs.
    const article = new Readability<HtmlNode>(document, { keepClasses: true, serializer: node => node }).parse();
    return article?.content ? findHtmlBlocks(article.content) : [];
  } catch (error) {
    // It asks more of a document than every broken page can give; the whole body is read then.
    if (error instanceof TypeError || error instanceof RangeError) return [];
    throw error;
  }
}

function isReadable(document: HtmlDocument): boolean {
  let depth = 0;
  let deepest = 0;
  let count = 0;
  walkNodes(document.body, {
    enter() {
      depth += 1;
      count += 1;
      deepest = Math.max(deepest, depth);
      return deepest <= DEEPEST_FOR_READABILITY;
    },
    leave() {
      depth -= 1;
    },
  });
  return deepest <= DEEPEST_FOR_READABILITY && count <= MOST_ELEMENTS_FOR_READABILITY;
}

/** The headline stands first, once: pages print it in or out of what Readability picks. */
function withHeadline(blocks: readonly HtmlBlock[], { title = '' }: Omit<HtmlMetadata, 'hasHeadline'>): HtmlBlock[] {
  const same = blocks.slice(0, 3).findIndex(block => block.text.toLowerCase() === title.toLowerCase());
  const rest = blocks.filter((_, index) => index !== same);
  return [{ text: title, kind: 'headline' }, ...rest];
}

function layOut(metadata: Omit<SourceContent, 'text' | 'blocks'>, found: readonly HtmlBlock[]): SourceContent {
  const blocks: SourceBlock[] = [];
  let text = '';
  for (const { text: words, kind } of found) {
    const clean = cleanText(words);
    if (clean.trim() === '') continue;
    const start = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${clean}`;
    blocks.push({ start, end: text.length, ...(kind !== undefined && { kind }) });
  }
  return { ...metadata, text, blocks };
}
