// Tests on a real Neo4j: `describeNeo4j` runs them, or skips them with the reason; in CI a missing Neo4j is a failure.
import { connect, type Socket } from 'node:net';
import { afterAll, describe, it, jest } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { NEO4J_ADVICE, type NoNeo4j, type RunningNeo4j } from './start-neo4j.mjs';

export type TestNeo4j = Pick<RunningNeo4j, 'how' | 'uri' | 'user' | 'password'> & {
  /** Runs any Cypher, as an administrator would. */
  run: (cypher: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;
  /** Deletes all nodes but the dossier's mark; constraints and indexes stay. */
  wipe: () => Promise<void>;
  /** Gives the database back to the other test files. `describeNeo4j` does it at the end of the file. */
  release: () => Promise<void>;
};

const isSkipForbidden = Boolean(process.env.CI || process.env.VERBAND_NO_SKIP);

const brokerPort = Number(process.env.VERBAND_TEST_NEO4J_BROKER ?? 0);

let connected: Promise<TestNeo4j | NoNeo4j> | undefined;

/**
 * Waits until it is this file's turn to use the database of the test run, and holds it until `release`.
 * The second call in a file gives the same.
 */
export function connectTestNeo4j(): Promise<TestNeo4j | NoNeo4j> {
  connected ??= borrow();
  return connected;
}

/**
 * Registers tests on a real Neo4j. At the top of a file: `await describeNeo4j('a store', server => { it(…) })`.
 * The database is empty of other files' data only after `server.wipe()`.
 */
export async function describeNeo4j(name: string, register: (server: TestNeo4j) => void): Promise<void> {
  const server = await connectTestNeo4j();
  if (server.how === 'none') {
    skipOrFail(name, `${server.skip}. ${NEO4J_ADVICE}`);
    return;
  }
  // A server that has just started is slow, the more so on a busy machine: a slow answer is no failure.
  jest.setTimeout(60_000);
  describe(name, () => register(server));
  afterAll(() => server.release());
}

/**
 * Registers a skipped test that names the reason, which skip-reporter.js says again at the end of the run; or a failing
 * test where nothing may be skipped.
 * @param reason what is lacking, and how to get it
 */
export function skipOrFail(name: string, reason: string): void {
  if (!isSkipForbidden) {
    describe(name, () => it.skip(`is skipped: ${reason}`, () => undefined));
    return;
  }
  describe(name, () => {
    it('finds what it needs', () => {
      throw new Error(reason);
    });
  });
}

async function borrow(): Promise<TestNeo4j | NoNeo4j> {
  if (brokerPort === 0) return { how: 'none', skip: 'run the tests with test/jest.config.js, which starts the broker' };
  const socket = connect(brokerPort, '127.0.0.1');
  const server: RunningNeo4j | NoNeo4j = JSON.parse(await tellBroker({ pid: process.pid }, socket));
  // The open connection is the turn: it must not keep the process alive.
  socket.unref();
  if (server.how === 'none') {
    socket.destroy();
    return server;
  }
  return testNeo4j(server, socket);
}

/** Sends one line, and gives the one that comes back. */
function tellBroker(message: object, socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    socket.setEncoding('utf8');
    socket.once('error', reject);
    socket.on('data', text => {
      answer += text;
      if (answer.endsWith('\n')) resolve(answer);
    });
    socket.write(`${JSON.stringify(message)}\n`);
  });
}

function testNeo4j({ how, uri, user, password }: RunningNeo4j, socket: Socket): TestNeo4j {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const run = async (cypher: string, parameters = {}): Promise<Record<string, unknown>[]> => {
    const { records } = await driver.executeQuery(cypher, parameters);
    return records.map(record => record.toObject());
  };
  return {
    how,
    uri,
    user,
    password,
    run,
    wipe: async () => {
      await run('MATCH (n) WHERE NOT n:Dossier DETACH DELETE n');
    },
    release: async () => {
      await driver.close();
      socket.destroy();
    },
  };
}
