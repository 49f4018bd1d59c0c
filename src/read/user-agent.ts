// By which name Verband asks for pages and reads robots.txt.
import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** The name that a robots.txt may address. */
export const ROBOT_NAME = 'verband';

let version: string | undefined;

/** `verband/<version>`. The package file lies two folders up, from the sources and from the built code alike. */
export function buildUserAgent(): string {
  version ??= z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).version;
  return `${ROBOT_NAME}/${version}`;
}
