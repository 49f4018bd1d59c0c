// Writing XML: any text in, well-formed markup out.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A reader turns bare white space inside an attribute into blanks; a reference survives.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Readers that know XML 1.1 take these for the end of a line.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Text for an element or an attribute: markup escaped, characters that XML 1.0 forbids left out, lone surrogates replaced. */
export function escapeXml(text: string): string {
  let escaped = '';
  for (const character of text) escaped += ENTITIES[character] ?? plainCharacter(character);
  return escaped;
}

/** Production 2 of XML 1.0. An iterated string gives half a surrogate pair only where its other half is missing. */
function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return code < 0x20 || code === 0xfffe || code === 0xffff ? '' : character;
}

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element. `content` is markup already; attributes that are undefined are left out.
 * @example writeTag('node', { id: 'Q30' }, writeTag('data', {}, escapeXml(name)));
 */
export function writeTag(name: string, attributes: XmlAttributes, content = ''): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const head = `<${name}${pairs.join('')}`;
  return content === '' ? `${head}/>` : `${head}>${content}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
