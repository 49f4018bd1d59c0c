// The state of a dossier on disk in a few letters, to see without reading it that somebody has written to it.
import { type BigIntStats, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../model/index.js';

/** Whatever is stored makes, replaces or removes files in these folders; judgements are added to their one file. */
const WATCHED = ['articles', 'analyses', 'judgements.jsonl'];

/** Two changes within one tick of a file system's clock have one time. Ticks take 10 ms at the most. */
const TICK_MS = 50;

/**
 * A text that changes when an article, analysis or judgement is stored, or when another dossier takes the place. It
 * costs three looks at the disk, however large the dossier is; where there is no dossier there is a stamp too. It is
 * what `revision()` of a store opened now would answer, unless the dossier has changed in the last moment: then it ends
 * in `~`, so that the next stamp differs and whoever compares looks once more.
 * NOTE: a file that is edited in place by hand changes no folder, and so no stamp.
 *
 * @param nowMs milliseconds since 1970
 */
export function folderStamp(path: string, nowMs: number = Date.now()): string {
  const found = look(path);
  const changedMs = found.map(one => (one === undefined ? 0 : Number(one.ctimeMs)));
  return `${stampOf(found)}${nowMs - Math.max(...changedMs) < TICK_MS ? '~' : ''}`;
}

/** The stamp of a dossier, whenever it was changed. */
export function folderRevision(path: string): string {
  return stampOf(look(path));
}

type Found = BigIntStats | undefined;

function look(path: string): Found[] {
  return WATCHED.map(name => statSync(join(path, name), { bigint: true, throwIfNoEntry: false }));
}

/** `ctime` besides `mtime`: copying tools set the latter back to what it was. */
function stampOf(found: readonly Found[]): string {
  const lines = found.map(one => (one === undefined ? '-' : [one.ino, one.size, one.mtimeNs, one.ctimeNs].join(' ')));
  return hashText(lines.join('\n')).slice(0, 24);
}
