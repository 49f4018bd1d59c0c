// What the operating system says: `ENOENT`, `EEXIST`, `EACCES`.

/** The code of an error of the system, if it is one. Looks at the fields: errors of another realm are no `instanceof Error`. */
export function systemCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
