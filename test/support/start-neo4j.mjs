// Starts a real Neo4j for tests, benches and `npm run neo4j`: a given one, else Docker, else Java with jars from Maven.
import { startNeo4jJars } from './neo4j-jars.mjs';

const IMAGE = process.env.NEO4J_TEST_IMAGE ?? 'neo4j:5.26-community';

/** How to get a Neo4j, said where one is missing. */
export const NEO4J_ADVICE =
  'Start Docker, or install Java 17 or newer and Maven, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.';

/**
 * @typedef {{ how: 'given' | 'docker' | 'jars', uri: string, user: string, password: string, stop: () => Promise<void> }} RunningNeo4j
 * @typedef {{ how: 'none', skip: string }} NoNeo4j
 */

/**
 * Starts a Neo4j, or says why there is none.
 * @param {{ signal?: AbortSignal }} [options]
 * @returns {Promise<RunningNeo4j | NoNeo4j>}
 */
export async function startNeo4j(options = {}) {
  if (process.env.NEO4J_URI) return givenNeo4j(process.env.NEO4J_URI);
  const reasons = [];
  for (const [name, start] of [
    ['Docker', startNeo4jDocker],
    ['Java', startNeo4jJars],
  ]) {
    try {
      return await start(options);
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { how: 'none', skip: `no Neo4j (${reasons.join('; ')})` };
}

function givenNeo4j(uri) {
  return {
    how: 'given',
    uri,
    user: process.env.NEO4J_USER ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD ?? '',
    stop: async () => undefined,
  };
}

async function startNeo4jDocker() {
  const { getContainerRuntimeClient } = await import('testcontainers');
  await getContainerRuntimeClient();
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(IMAGE).withPassword('test-password').start();
  return {
    how: 'docker',
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password: container.getPassword(),
    stop: async () => {
      await container.stop();
    },
  };
}
