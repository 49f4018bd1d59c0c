// Lends one Neo4j to the test files of a run: started when the first asks, used by one at a time, stopped at the end.
// A file holds it for as long as its connection is open, so a worker that dies gives it back.
import net from 'node:net';
import neo4j from 'neo4j-driver';
import { startNeo4j } from './start-neo4j.mjs';

const state = { broker: undefined, server: undefined, waiting: [], holder: undefined };

/** Starts the broker, not yet the server; workers find it by VERBAND_TEST_NEO4J_BROKER. */
export async function openBroker() {
  const broker = net.createServer(onRequest);
  await new Promise((resolve, reject) => broker.once('error', reject).listen(0, '127.0.0.1', resolve));
  // The broker never keeps a run alive that is otherwise over.
  broker.unref();
  state.broker = broker;
  process.env.VERBAND_TEST_NEO4J_BROKER = String(broker.address().port);
}

/** Stops the server. */
export async function closeBroker() {
  state.broker?.close();
  const server = await state.server;
  if (server === undefined || server.how === 'none') return;
  await (server.how === 'given' ? empty(server) : server.stop());
}

/** One line of JSON comes from the client, `{pid}`; the server goes back as one line when it is its turn. */
function onRequest(socket) {
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.once('data', line => {
    const { pid } = JSON.parse(line);
    socket.pid = pid;
    // A process runs one test file at a time: an earlier one that never gave its turn back is over.
    if (state.holder?.pid === pid) state.holder.destroy();
    state.waiting.push(socket);
    next();
  });
  socket.once('close', () => {
    state.waiting = state.waiting.filter(one => one !== socket);
    if (state.holder === socket) state.holder = undefined;
    next();
  });
}

async function next() {
  if (state.holder !== undefined) return;
  state.holder = state.waiting.shift();
  if (state.holder === undefined) return;
  state.server ??= start();
  const { holder } = state;
  const server = await state.server;
  holder.write(`${JSON.stringify(server)}\n`);
}

async function start() {
  if (process.env.VERBAND_TEST_NEO4J === 'off') return { how: 'none', skip: 'VERBAND_TEST_NEO4J is off' };
  const server = await startNeo4j().catch(error => ({ how: 'none', skip: String(error?.message ?? error) }));
  if (server.how !== 'given' || process.env.VERBAND_TEST_WIPE === 'yes') return server;
  const skip = await refuseForeignData(server).catch(error => `NEO4J_URI cannot be used: ${error.message}`);
  return skip === undefined ? server : { how: 'none', skip };
}

/** The tests empty the database that they are given: one that holds something must be meant. */
async function refuseForeignData(server) {
  const [record] = await ask(server, 'MATCH (n) RETURN count(n) AS nodes');
  const nodes = record.get('nodes').toNumber();
  if (nodes === 0) return undefined;
  return `the database of NEO4J_URI holds ${nodes} nodes, and the tests would delete them; VERBAND_TEST_WIPE=yes allows it`;
}

async function empty(server) {
  await ask(server, 'MATCH (n) DETACH DELETE n');
}

async function ask(server, cypher) {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    return (await driver.executeQuery(cypher)).records;
  } finally {
    await driver.close();
  }
}
