// A checked connection to a Neo4j that is new enough.
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { StoreError } from '../../failure/index.js';
import { packageVersion } from '../../resources/index.js';
import { checkNeo4jUri, type Neo4jAddress } from './address.js';
import { toFailure } from './failures.js';

const MINIMUM = { major: 5, minor: 26 };
const CONNECT_TIMEOUT_MS = 10_000;
/** Long enough for a server to restart and recover in the middle of a batch; the driver's own 30 s was too short. */
const RETRY_TIME_MS = 90_000;

export type Connection = {
  driver: Driver;
  /** The address without credentials. */
  location: string;
  database: string | undefined;
};

/**
 * Connects and asks the server for its version.
 * @throws UsageError for an address that cannot be used; StoreError `store-unreachable`, `store-unauthorized`, `store-too-old`
 */
export async function connectNeo4j(
  { uri, user, password, database }: Neo4jAddress,
  retryTimeMs = RETRY_TIME_MS,
): Promise<Connection> {
  const location = checkNeo4jUri(uri);
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: `verband/${packageVersion()}`,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    maxTransactionRetryTime: retryTimeMs,
    // Hints about labels that a new database does not know yet are of no use to anybody here.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  try {
    const info = await driver.getServerInfo(database === undefined ? {} : { database });
    checkVersion(info.agent ?? '', location);
    return { driver, location, database };
  } catch (error) {
    await driver.close();
    throw toFailure(error, location);
  }
}

/** A session that sees what earlier sessions of the same connection wrote, on a cluster too. */
export function openSession({ driver, database }: Connection, mode: 'READ' | 'WRITE', fetchSize = 1000): Session {
  return driver.session({
    defaultAccessMode: mode,
    fetchSize,
    bookmarkManager: driver.executeQueryBookmarkManager,
    ...(database === undefined ? {} : { database }),
  });
}

/** @param agent as the server gives it: `Neo4j/5.26.30` @throws StoreError `store-too-old` */
export function checkVersion(agent: string, location: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || Number(major) > MINIMUM.major) return;
  if (Number(major) === MINIMUM.major && Number(minor) >= MINIMUM.minor) return;
  throw new StoreError({
    code: 'store-too-old',
    message: `${agent} at ${location} is too old.`,
    next: `Use Neo4j ${MINIMUM.major}.${MINIMUM.minor} or newer; docker-compose.yml starts one.`,
  });
}
