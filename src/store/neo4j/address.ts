// Addresses of a Neo4j: which are allowed, and how they are written in messages.
import { UsageError } from '../../failure/index.js';

/** Where a Neo4j is and who asks. The password never shows in an address, a message or a report. */
export type Neo4jAddress = {
  /** `neo4j://`, `neo4j+s://`, `bolt://` or `bolt+s://`, without user and password. */
  uri: string;
  user: string;
  password: string;
  /** The user's home database when absent. */
  database?: string | undefined;
};

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/** Whether a text looks like an address of a Neo4j rather than a folder. */
export function isNeo4jUri(text: string): boolean {
  return /^(neo4j|bolt)(\+s|\+ssc)?:\/\//i.test(text);
}

/** The address as shown to people. @throws UsageError when it is no address of a Neo4j or carries credentials. */
export function checkNeo4jUri(uri: string): string {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  if (url !== undefined && (url.username !== '' || url.password !== '')) {
    throw new UsageError({
      code: 'credentials-in-address',
      message: `The address of the store carries a user or password: ${url.protocol}//…@${url.host}.`,
      next: `Give ${url.protocol}//${url.host} and put the user in NEO4J_USER and the password in NEO4J_PASSWORD.`,
    });
  }
  if (url === undefined || !SCHEMES.includes(url.protocol) || url.hostname === '') {
    throw new UsageError({
      code: 'invalid-store-address',
      message: `${uri.replace(/\/\/[^/]*@/, '//…@')} is not an address of a Neo4j.`,
      next: 'Give one like neo4j://localhost:7687, or bolt+s://host:7687 for an encrypted connection.',
    });
  }
  return url.href;
}
