// Before a run of tests: what test files share.
import { openBroker } from './neo4j-broker.mjs';

// biome-ignore lint/style/noDefaultExport: Jest calls the default export.
export default async function globalSetup() {
  await openBroker();
}
