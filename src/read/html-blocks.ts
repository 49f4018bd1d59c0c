// The blocks of an HTML element in reading order: paragraphs, headings, list items, table rows, quotations, captions, embedded posts.
import type { PassageKind } from '../model/index.js';
import { collapseSpace } from './clean-text.js';
import { type HtmlElement, type HtmlNode, walkNodes } from './walk-nodes.js';

export type HtmlBlock = { text: string; kind?: PassageKind };

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Never read: code, controls, and what only shows when something else failed. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed audio video canvas button select textarea input option dialog head title meta link map nav'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, PassageKind>> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  li: 'body',
  dt: 'body',
  dd: 'body',
  td: 'body',
  th: 'body',
};
/** Class names by which networks mark an embedded post. */
const POST_CLASS =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|text-post-media|fb-post|fb-xfbml-parse-ignore|reddit-embed-bq|reddit-card)(?:\s|$)/;
const LINE_END = /[.!?…:"'”’»]\s*$/;

/**
 * The text blocks of an element, entities decoded and white space collapsed.
 * `isLeftOut` names elements to skip besides code and controls.
 */
export function findHtmlBlocks(
  root: HtmlNode,
  isLeftOut: (element: HtmlElement) => boolean = () => false,
): HtmlBlock[] {
  const builder = new BlockBuilder();
  walkNodes(root, {
    enter(node) {
      if (node.nodeType === TEXT_NODE) builder.addWords(node.nodeValue ?? '');
      if (!isElement(node) || SKIPPED.has(node.localName) || isLeftOut(node)) return node === root && !isElement(node);
      return builder.open(node);
    },
    leave: node => builder.close(node),
  });
  return builder.finish();
}

class BlockBuilder {
  readonly #blocks: HtmlBlock[] = [];
  /** The kind outside each open block, innermost last. */
  readonly #outer: { node: HtmlNode; kind: PassageKind | undefined }[] = [];
  #kind: PassageKind | undefined;
  #words: string[] = [];

  addWords(words: string): void {
    this.#words.push(words);
  }

  /** Whether the element's children are to be visited. */
  open(element: HtmlElement): boolean {
    const name = element.localName;
    if (name === 'br') {
      // A line break after a whole sentence is how some editors make paragraphs.
      if (LINE_END.test(this.#words.at(-1) ?? '')) this.#flush();
      else this.#words.push(' ');
      return false;
    }
    if (!BLOCKS.has(name)) return true;
    this.#flush();
    const whole = readWhole(element);
    if (whole !== undefined) {
      this.#add(whole.text, whole.kind === 'post' ? 'post' : (this.#kind ?? whole.kind));
      return false;
    }
    this.#outer.push({ node: element, kind: this.#kind });
    const kind = KINDS[name];
    // A list in a quotation is quoted.
    this.#kind = kind === 'body' ? (this.#kind ?? kind) : (kind ?? this.#kind);
    return true;
  }

  close(node: HtmlNode): void {
    const innermost = this.#outer.at(-1);
    if (innermost === undefined || innermost.node !== node) return;
    this.#flush();
    this.#kind = innermost.kind;
    this.#outer.pop();
  }

  finish(): HtmlBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #flush(): void {
    this.#add(this.#words.join(''), this.#kind);
    this.#words = [];
  }

  #add(words: string, kind: PassageKind | undefined): void {
    const text = collapseSpace(words);
    if (text !== '') this.#blocks.push({ text, ...(kind !== undefined && { kind }) });
  }
}

/** Elements that make one block whatever is in them: an embedded post, and a table row whose cells hold no paragraphs. */
function readWhole(element: HtmlElement): HtmlBlock | undefined {
  if (POST_CLASS.test(element.getAttribute('class') ?? '')) return { text: readText(element, ' '), kind: 'post' };
  if (element.localName !== 'tr' || element.querySelector('p,div,ul,ol,table,h1,h2,h3,h4,blockquote') !== null)
    return undefined;
  const cells = Array.from(element.childNodes).map(cell => collapseSpace(readText(cell, ' ')));
  return { text: cells.filter(cell => cell !== '').join(' | '), kind: 'body' };
}

/** All text in a node, with `gap` where a block or a line begins or ends. */
export function readText(root: HtmlNode, gap: string): string {
  const words: string[] = [];
  walkNodes(root, {
    enter(node) {
      if (node.nodeType === TEXT_NODE) words.push(node.nodeValue ?? '');
      if (!isElement(node) || SKIPPED.has(node.localName)) return false;
      if (node.localName === 'br' || BLOCKS.has(node.localName)) words.push(gap);
      return true;
    },
    leave(node) {
      if (isElement(node) && BLOCKS.has(node.localName)) words.push(gap);
    },
  });
  return words.join('');
}

function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE;
}
