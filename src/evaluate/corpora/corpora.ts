// The folder of open corpora from which models are trained and against which they are measured.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InputError, messageOf, UsageError } from '../../failure/index.js';

const WHERE = 'Name the folder of the corpora with --data DIR or in the variable VERBAND_DATA.';

/** Files of a folder of corpora, by path below it: `read('ud-en-ewt', 'en_ewt-ud-dev.conllu')`. */
export class Corpora {
  constructor(readonly folder: string) {}

  /** The text of a file; `.gz` is unpacked. @throws InputError naming a file that is missing, damaged or not UTF-8. */
  read(...path: string[]): string {
    const file = join(this.folder, ...path);
    const bytes = readBytes(file);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    } catch (cause) {
      throw new InputError({
        code: 'damaged-corpus',
        message: `The corpus file ${file} is damaged: ${messageOf(cause)}.`,
        next: 'Fetch the file again from its source.',
        source: file,
        cause,
      });
    }
  }

  /** Names of the files in a folder, sorted. @throws InputError naming a folder that is missing. */
  list(...path: string[]): string[] {
    const folder = join(this.folder, ...path);
    try {
      return readdirSync(folder).sort();
    } catch (cause) {
      throw missingCorpus(folder, cause);
    }
  }
}

/**
 * The corpora of a command.
 * @param folder what `--data` says; without it, the variable VERBAND_DATA names the folder
 * @throws UsageError when neither does
 */
export function openCorpora(
  folder: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Corpora {
  const named = folder ?? environment.VERBAND_DATA ?? '';
  if (named !== '') return new Corpora(named);
  throw new UsageError({ code: 'no-corpora', message: 'No folder of corpora is named.', next: WHERE });
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw missingCorpus(file, cause);
  }
}

function missingCorpus(path: string, cause: unknown): InputError {
  const message = `The corpus ${path} cannot be read: ${messageOf(cause)}.`;
  return new InputError({ code: 'missing-corpus', message, next: WHERE, source: path, cause });
}
