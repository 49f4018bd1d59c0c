// How this program was called, so that the commands it suggests can be typed as they stand.
import { basename, relative } from 'node:path';

/** `verband` when installed, `npx verband` from node_modules, else `node dist/cli/main.js` from where one stands. */
export function commandName(script = process.argv[1] ?? '', folder = process.cwd()): string {
  const isLinked = basename(script) === 'verband';
  if (isLinked) return /[\\/]node_modules[\\/]\.bin[\\/]/.test(script) ? 'npx verband' : 'verband';
  const path = relative(folder, script) || script;
  return `node ${/\s/.test(path) ? JSON.stringify(path) : path}`;
}
