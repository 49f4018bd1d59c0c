// Asks for a password on the terminal without showing it.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { CancelledError } from '../failure/index.js';

/** What is typed is echoed into nothing. */
class Nowhere extends Writable {
  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done();
  }
}

/** @throws CancelledError on Ctrl-C and at the end of input. */
export async function askPassword(
  question: string,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Promise<string> {
  const lines = createInterface({ input, output: new Nowhere(), terminal: true });
  const given = new AbortController();
  // NOTE: in raw mode Ctrl-C is a key and raises no signal; without these two the question would wait for ever.
  lines.on('SIGINT', () => given.abort());
  lines.on('close', () => given.abort());
  output.write(question);
  try {
    return await lines.question('', { signal: given.signal });
  } catch {
    throw new CancelledError({
      code: 'cancelled',
      message: 'No password was given.',
      next: 'Type it when asked, or put it in the environment variable NEO4J_PASSWORD.',
    });
  } finally {
    lines.close();
    output.write('\n');
  }
}
