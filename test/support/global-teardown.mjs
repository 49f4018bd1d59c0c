// After a run of tests: stops what they shared.
import { closeBroker } from './neo4j-broker.mjs';

// biome-ignore lint/style/noDefaultExport: Jest calls the default export.
export default async function globalTeardown() {
  await closeBroker();
}
