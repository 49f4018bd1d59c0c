// `npm run neo4j`: a Neo4j for trying things out, until Ctrl-C. Its data is gone afterwards.
import { NEO4J_ADVICE, startNeo4j } from './start-neo4j.mjs';

console.log('Starting Neo4j (the first time this fetches about 125 MB) …');
const server = await startNeo4j();
if (server.how === 'none') {
  console.error(`${server.skip}\n${NEO4J_ADVICE}`);
  process.exit(1);
}
console.log(`Neo4j runs (${server.how}) until you press Ctrl-C. Its data is not kept.

  address   ${server.uri}
  user      ${server.user}
  password  ${server.password}

Try:
  export NEO4J_PASSWORD='${server.password}'
  npx verband init-neo4j --store ${server.uri}
  npx verband ingest graph-data/articles --store ${server.uri}`);

// The timer keeps the process alive where the server is a container and not a child.
const alive = setInterval(() => undefined, 60_000);
const stop = async () => {
  clearInterval(alive);
  await server.stop();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
