// Names every platform build of the optional packages in package-lock.json. npm writes only those that the
// registry answered for on the machine that made the lock, and `npm ci` elsewhere (and even here) then refuses
// the lock as out of sync (https://github.com/npm/cli/issues/4828). Run after every change of dependencies:
//   node .ci/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
let added = 0;

for (const [where, entry] of Object.entries(lock.packages)) {
  if (where === '' || entry.optional !== true) continue;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = /-(linux|darwin|win32)-(x64|arm64)(?:-(gnu|musl|msvc))?$/.exec(name);
    if (platform === null || lock.packages[`node_modules/${name}`] !== undefined) continue;
    const [, os, cpu, abi] = platform;
    const libc = os === 'linux' && abi !== undefined ? { libc: [abi === 'gnu' ? 'glibc' : 'musl'] } : {};
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...libc,
      license: entry.license,
      optional: true,
      os: [os],
    };
    added += 1;
  }
}

const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`package-lock.json: ${added} platform builds added`);
