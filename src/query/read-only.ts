// The first guard: refuses a statement that could write or reach outside the graph, before any engine sees it.
import { UsageError } from '../failure/index.js';
import { type CypherToken, tokenizeCypher } from './tokenize-cypher.js';

/** A statement that reads starts with one of these: so no EXPLAIN, PROFILE, USE, SHOW, CYPHER or administration. */
const FIRST_WORDS = new Set(['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL']);

const FORBIDDEN_WORDS = new Set([
  'CREATE',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'NODETACH',
  'REMOVE',
  'DROP',
  'INSERT',
  'FOREACH',
  'LOAD',
  'USE',
  'TERMINATE',
  'TRANSACTION',
  'TRANSACTIONS',
]);

/** Procedures that only read the graph and its schema. */
const PROCEDURES = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
]);

/** Whether a procedure (`db.labels`, in any case) only reads. */
export function isReadProcedure(name: string): boolean {
  return PROCEDURES.has(name.toLowerCase());
}

/**
 * Checks one statement by its words. It errs on the safe side: a name such as `set` has to stand in backticks, after
 * a dot or after a colon. Neo4j's plan and access mode (neo4j-engine.ts) and the embedded engine's rollback come after.
 *
 * @throws UsageError `not-read-only` naming the word, `bad-cypher` for a text that is no single statement
 */
export function assertReadOnly(cypher: string): void {
  const tokens = tokenizeCypher(cypher);
  while (tokens.at(-1)?.text === ';') tokens.pop();
  const [first] = tokens;
  if (first === undefined) {
    throw new UsageError({
      code: 'bad-cypher',
      message: 'The Cypher statement is empty.',
      next: 'Write a statement that starts with MATCH or RETURN.',
    });
  }
  if (first.kind !== 'word' || !FIRST_WORDS.has(first.text.toUpperCase())) throw notReadOnly(first.text);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'symbol' && token.text === ';') throw severalStatements();
    if (token.kind !== 'word' || isNameHere(tokens, index)) continue;
    const word = token.text.toUpperCase();
    if (FORBIDDEN_WORDS.has(word)) throw notReadOnly(token.text);
    if (word === 'CALL') assertProcedure(tokens, index + 1);
  }
}

/** A property (`n.set`, not `1.SET`), a label or type (`:Set`), or a parameter. */
function isNameHere(tokens: readonly CypherToken[], index: number): boolean {
  const [before, owner] = [tokens[index - 1], tokens[index - 2]];
  if (before?.kind !== 'symbol') return false;
  if (before.text === ':') return true;
  return before.text === '.' && owner !== undefined && (owner.kind === 'word' || owner.kind === 'name');
}

function assertProcedure(tokens: readonly CypherToken[], start: number): void {
  const next = tokens[start];
  if (next?.kind === 'symbol' && (next.text === '{' || next.text === '(')) return;
  let procedure = next?.text ?? '';
  for (let index = start + 1; tokens[index]?.text === '.'; index += 2) procedure += `.${tokens[index + 1]?.text ?? ''}`;
  if (!isReadProcedure(procedure)) throw notReadOnly(`CALL ${procedure}`);
}

function notReadOnly(word: string): UsageError {
  return new UsageError({
    code: 'not-read-only',
    message: `A query may only read, and this one uses ${JSON.stringify(word)}.`,
    next: 'Use MATCH, WITH, UNWIND, CALL { … } and RETURN; if the word is a name, put it between backticks.',
  });
}

function severalStatements(): UsageError {
  return new UsageError({
    code: 'not-read-only',
    message: 'A query may be one statement only, and this text has a semicolon between two.',
    next: 'Run the statements one by one.',
  });
}
