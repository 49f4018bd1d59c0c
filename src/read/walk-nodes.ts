// A walk through the nodes of a document without recursion: broken pages nest deeper than a call stack.

/** As much of a document's node as this room needs. The compiler settings name no browser types, and should not. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  closest(selector: string): HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
}

export interface HtmlDocument {
  readonly body: HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export type NodeVisitor = {
  /** Called before the children; false leaves them out (and `leave` with them). */
  enter(node: HtmlNode): boolean;
  /** Called after the children. */
  leave(node: HtmlNode): void;
};

/** Visits `root` and everything in it in document order. */
export function walkNodes(root: HtmlNode, visitor: NodeVisitor): void {
  let node: HtmlNode | null = root;
  while (node !== null) {
    const current: HtmlNode = node;
    const isOpen = visitor.enter(current);
    const child = isOpen ? current.firstChild : null;
    if (isOpen && child === null) visitor.leave(current);
    node = child ?? findNext(root, current, visitor);
  }
}

/** The node that follows when everything in `from` is done; leaves the parents that end with it. */
function findNext(root: HtmlNode, from: HtmlNode, visitor: NodeVisitor): HtmlNode | null {
  let node: HtmlNode | null = from;
  while (node !== null && node !== root) {
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
    if (node !== null) visitor.leave(node);
  }
  return null;
}
