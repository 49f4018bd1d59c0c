// Entity tags: the same question to an unchanged store is not answered twice.
import { createHash } from 'node:crypto';

const LENGTH = 22;

/** A tag of any content; weak, because an answer may be compressed or not. */
export function tagOf(content: string | Uint8Array): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, LENGTH)}"`;
}

/** Whether the browser's `If-None-Match` names the tag (RFC 9110 §13.1.2: compared weakly; `*` is any). */
export function isFresh(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const strong = tag.replace(/^W\//, '');
  return header.trim() === '*' || header.match(/"[^"]*"/g)?.some(given => given === strong) === true;
}
