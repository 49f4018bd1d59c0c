// Bytes of a file or of standard input, never more than the limit.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from '../failure/index.js';
import { collectBytes } from './collect-bytes.js';
import { articleTooLarge, DEFAULT_MAX_BYTES } from './read-article.js';

/**
 * Reads a file. A file that is too large is refused by its size, without reading it.
 * @throws InputError `file-not-found`, `is-a-folder`, `file-unreadable`
 * @throws LimitError `article-too-large`
 */
export async function readFileBytes(path: string, maxBytes: number = DEFAULT_MAX_BYTES): Promise<Uint8Array> {
  try {
    const file = await stat(path);
    if (file.isDirectory()) throw isFolder(path);
    if (file.size > maxBytes) throw articleTooLarge(path, { bytes: file.size, maxBytes });
    return await readStreamBytes(createReadStream(path), { source: path, maxBytes });
  } catch (error) {
    throw describeFileError(error, path);
  }
}

/** Reads a stream to its end. @throws LimitError `article-too-large` as soon as it is. */
export async function readStreamBytes(
  stream: AsyncIterable<Uint8Array>,
  { source, maxBytes = DEFAULT_MAX_BYTES }: { source: string; maxBytes?: number },
): Promise<Uint8Array> {
  const { bytes, isWhole } = await collectBytes(stream, maxBytes);
  if (!isWhole) throw articleTooLarge(source, { maxBytes });
  return bytes;
}

/** A failure of the file system as an error about the file; any other error as it is. */
export function describeFileError(error: unknown, path: string): unknown {
  if (typeof error !== 'object' || error === null || !('code' in error && 'syscall' in error)) return error;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    return new InputError({
      code: 'file-not-found',
      message: `There is no file "${path}".`,
      next: 'Check the spelling and the folder that you are in.',
      source: path,
      cause: error,
    });
  }
  return new InputError({
    code: 'file-unreadable',
    message: `"${path}" cannot be read (${String(error.code)}).`,
    next: 'Check that you may read it and that it is an ordinary file.',
    source: path,
    cause: error,
  });
}

function isFolder(path: string): InputError {
  return new InputError({
    code: 'is-a-folder',
    message: `"${path}" is a folder, not a file.`,
    next: 'Give a file, or list the folder first.',
    source: path,
  });
}
