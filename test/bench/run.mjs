// `npm run bench [-- NAME… --json]`: medians and ratios of the built package. Nothing here ever fails a test.
import { parseArgs } from 'node:util';

/** Loaded when asked for: a bench of reading must not pay for loading the rest. */
const BENCHES = {
  read: async () => (await import('./bench-read.mjs')).benchRead(),
  language: async () => (await import('./bench-language.mjs')).benchLanguage(),
  analyse: async () => (await import('./bench-analyse.mjs')).benchAnalyse(),
  store: async () => (await import('./bench-store.mjs')).benchStore(),
  viewer: async () => (await import('./bench-viewer.mjs')).benchViewer(),
  query: async () => (await import('./bench-query.mjs')).benchQuery(),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const names = positionals.length === 0 ? Object.keys(BENCHES) : positionals;
const unknown = names.filter(name => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. Use ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

const results = {};
for (const name of names) {
  if (!values.json) console.log(`\n${name}`);
  results[name] = await BENCHES[name]();
  if (values.json) continue;
  for (const { name: what, value, unit } of results[name]) {
    console.log(`  ${what.padEnd(62)} ${String(value).padStart(8)} ${unit}`);
  }
}
if (values.json) console.log(JSON.stringify({ node: process.version, cpu: process.arch, results }, null, 1));
