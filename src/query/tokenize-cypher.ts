// Cuts Cypher into words, symbols, strings and quoted names, so that a rule about words never looks inside a string.
import { UsageError } from '../failure/index.js';

export type CypherToken = {
  kind: 'word' | 'symbol' | 'string' | 'name' | 'number';
  /** As written; a `name` without its backticks. */
  text: string;
  /** UTF-16 offset of the first character. */
  start: number;
};

// Both engines agree on these forms: a backslash escapes inside strings, a doubled backtick inside names,
// block comments do not nest, and there is no other comment sign than // and /* */.
const FORMS: readonly { kind: CypherToken['kind'] | 'space'; form: RegExp }[] = [
  { kind: 'space', form: /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//y },
  { kind: 'string', form: /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y },
  { kind: 'name', form: /`(?:[^`]|``)*`/y },
  { kind: 'word', form: /[\p{L}_$][\p{L}\p{N}\p{M}_$]*/uy },
  { kind: 'number', form: /\d[\p{L}\p{N}_]*(?:\.\d+(?:[eE][+-]?\d+)?)?/uy },
  { kind: 'symbol', form: /[^'"`\\]/uy },
];

/**
 * @throws UsageError `bad-cypher` for a string, name or comment without an end, and for a backslash outside a string:
 * Neo4j reads `\u0043` there as a letter, which would let a word hide.
 */
export function tokenizeCypher(cypher: string): CypherToken[] {
  rejectHiddenQuotes(cypher);
  const tokens: CypherToken[] = [];
  for (let start = 0; start < cypher.length; ) {
    const { kind, text } = readForm(cypher, start);
    if (kind !== 'space') tokens.push({ kind, text: kind === 'name' ? text.slice(1, -1) : text, start });
    start += text.length;
  }
  return tokens;
}

function readForm(cypher: string, start: number): { kind: CypherToken['kind'] | 'space'; text: string } {
  if (cypher.startsWith('/*', start) && !cypher.includes('*/', start + 2)) throw unreadable(cypher, start);
  for (const { kind, form } of FORMS) {
    form.lastIndex = start;
    const text = form.exec(cypher)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw unreadable(cypher, start);
}

/** Neo4j 5 decodes unicode escapes before it looks for strings and comments: an escaped quote or line end ends them. */
function rejectHiddenQuotes(cypher: string): void {
  for (const { 1: digits = '', index } of cypher.matchAll(/\\u+([0-9a-f]{4})/gi)) {
    if (/['"`\\*/\p{Zl}\p{Zp}\p{Cc}]/u.test(String.fromCharCode(Number.parseInt(digits, 16)))) {
      throw unreadable(cypher, index);
    }
  }
}

function unreadable(cypher: string, start: number): UsageError {
  return new UsageError({
    code: 'bad-cypher',
    message: `The Cypher cannot be read from offset ${start}: ${JSON.stringify(cypher.slice(start, start + 40))}.`,
    next: 'Close every quote, backtick and comment, write quotes as they are, and keep backslashes inside strings.',
  });
}
