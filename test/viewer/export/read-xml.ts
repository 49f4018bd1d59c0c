// A strict reader of XML without a document type: for tests, since parsers for the web forgive what others refuse.

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of the element itself, references resolved. */
  readonly text: string;
};

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

const NAME = '[A-Za-z_][\\w.:-]*';
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a document; throws at the first thing that is not well-formed. */
export function readXml(source: string): XmlElement {
  if (FORBIDDEN.test(source)) throw new Error('a character that XML 1.0 forbids');
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  if (body === source) throw new Error('no declaration at the start');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  for (const [token] of body.matchAll(/<[^>]*>|[^<>]+|[<>]/g)) readToken(token, open);
  const [top] = root.children;
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  if (top === undefined || root.children.length !== 1) throw new Error('there must be one root');
  if (root.text.trim() !== '') throw new Error('text outside the root');
  return top;
}

function readToken(token: string, open: Open[]): void {
  const parent = open.at(-1);
  if (parent === undefined) throw new Error('closed too often');
  if (!token.startsWith('<')) {
    parent.text += resolve(token);
    return;
  }
  const closing = new RegExp(`^</(${NAME})>$`).exec(token);
  if (closing !== null) {
    if (closing[1] !== parent.name) throw new Error(`${token} closes <${parent.name}>`);
    open.pop();
    return;
  }
  const opening = new RegExp(`^<(${NAME})((?: ${NAME}="[^"<]*")*)(/?)>$`).exec(token);
  if (opening === null) throw new Error(`no tag: ${token}`);
  const element = { name: opening[1] ?? '', attributes: readAttributes(opening[2] ?? ''), children: [], text: '' };
  parent.children.push(element);
  if (opening[3] === '') open.push(element);
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(new RegExp(` (${NAME})="([^"]*)"`, 'g'))) {
    if (name in attributes) throw new Error(`${name} stands twice`);
    // A parser turns bare white space in an attribute into blanks before it resolves references.
    attributes[name] = resolve(value.replace(/[\t\n\r]/g, ' '));
  }
  return attributes;
}

function resolve(text: string): string {
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const code = /^#(\d+)$/.exec(name)?.[1];
    const value = code === undefined ? NAMED[name] : String.fromCodePoint(Number(code));
    if (value === undefined || !whole.endsWith(';')) throw new Error(`no reference: ${whole}`);
    return value;
  });
}

/** All elements of a name, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap(child => findAll(child, name))];
}
