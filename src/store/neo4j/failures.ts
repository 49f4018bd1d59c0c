// What the driver throws, as the errors that people act on. No message ever holds the password.
import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { Failure, LimitError, StoreError, UsageError } from '../../failure/index.js';

type Told = { kind: 'store' | 'usage' | 'limit'; code: string; message: string; next: string };

/** Any thrown value as a Failure: one that already is stays, a driver's error is translated. */
export function toFailure(error: unknown, location: string): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof Neo4jError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return new StoreError({
      code: 'store-failed',
      message: `The store ${location} failed: ${reason}`,
      next: 'Run the command again; if it fails in the same way, report it with this message.',
      cause: error,
    });
  }
  const { kind, ...details } = tell(error, location);
  if (kind === 'usage') return new UsageError({ ...details, cause: error });
  if (kind === 'limit') return new LimitError({ ...details, cause: error });
  return new StoreError({ ...details, cause: error, isRetriable: isRetryableError(error) });
}

function tell(error: Neo4jError, location: string): Told {
  const rule = RULES.find(({ pattern }) => pattern.test(error.code));
  return (
    rule?.tell(location, gist(error.message)) ?? {
      kind: 'store',
      code: 'store-refused',
      message: `Neo4j at ${location} refused: ${gist(error.message)} (${error.code})`,
      next: 'Look the code up in the Neo4j status codes, or look into the log of the server.',
    }
  );
}

/** What matters to a person: the cause where there is one, without the routing table or further lines. */
function gist(text: string): string {
  const cause = text.split('Caused by: ').at(-1) ?? text;
  return cause.split(/\n| Known routing table/)[0]?.trim() ?? '';
}

type Rule = { pattern: RegExp; tell: (location: string, reason: string) => Told };

/** First match wins. */
const RULES: readonly Rule[] = [
  {
    pattern: /Security\.CredentialsExpired$/,
    tell: location => ({
      kind: 'store',
      code: 'store-unauthorized',
      message: `Neo4j at ${location} wants the initial password changed first.`,
      next: "Run ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new' on its system database, then use the new one.",
    }),
  },
  {
    pattern: /\.Security\./,
    tell: (location, reason) => ({
      kind: 'store',
      code: 'store-unauthorized',
      message: `Neo4j at ${location} refused the user or the password: ${reason}`,
      next: 'Check NEO4J_USER and NEO4J_PASSWORD.',
    }),
  },
  {
    pattern: /\.Database\.DatabaseNotFound$/,
    tell: (location, reason) => ({
      kind: 'usage',
      code: 'unknown-database',
      message: `Neo4j at ${location} does not have that database: ${reason}`,
      next: 'Leave the database out to use the default one, or name one that SHOW DATABASES lists.',
    }),
  },
  {
    pattern: /\.Statement\.AccessMode$/,
    tell: (_, reason) => ({
      kind: 'usage',
      code: 'not-read-only',
      message: `Only questions that read are answered: ${reason}`,
      next: 'Take CREATE, MERGE, SET, DELETE and the like out of the query.',
    }),
  },
  {
    pattern: /\.Statement\.ParameterMissing$/,
    tell: (_, reason) => ({
      kind: 'usage',
      code: 'missing-parameter',
      message: `The query lacks a parameter: ${reason}`,
      next: 'Give it as --param name=value.',
    }),
  },
  {
    pattern: /\.Statement\.|\.Procedure\./,
    tell: (_, reason) => ({
      kind: 'usage',
      code: 'bad-cypher',
      message: `Neo4j does not take the query: ${reason}`,
      next: 'Mend the query; `verband query --list` shows ones that work.',
    }),
  },
  {
    pattern: /TransactionTimedOut/,
    tell: () => ({
      kind: 'limit',
      code: 'query-timeout',
      message: 'The query took longer than it may and was ended; no row is returned.',
      next: 'Ask for less (a LIMIT, a shorter path, a named start), or allow more time.',
    }),
  },
  {
    pattern: /OutOfMemory/,
    tell: () => ({
      kind: 'limit',
      code: 'query-memory',
      message: 'The query needed more memory than the server gives it and was ended; no row is returned.',
      next: 'Ask for less: a LIMIT, a shorter path, or an aggregate instead of rows.',
    }),
  },
  {
    pattern: /^ServiceUnavailable$|^SessionExpired$|DatabaseUnavailable$|^ProtocolError$|NoThreadsAvailable$/,
    tell: (location, reason) => ({
      kind: 'store',
      code: 'store-unreachable',
      message: `Neo4j at ${location} cannot be reached: ${reason}`,
      next: 'Check that the server runs and that the address is its Bolt port (7687, not 7474), then run the same command again: it goes on where it stopped.',
    }),
  },
];
