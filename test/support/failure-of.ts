// What a call fails with, as plain data, so that a test can look at all of it at once.

/** The error's fields with its name and message, or `{code: 'none'}` when nothing went wrong. */
export async function failureOf(call: Promise<unknown>): Promise<Record<string, unknown>> {
  return call.then(
    () => ({ code: 'none' }),
    (error: Error) => ({ ...error, name: error.name, message: error.message }),
  );
}
