// Tells text from everything else, so that a PDF never becomes an article of garbage.
import { InputError } from '../failure/index.js';

type Signature = { kind: string; pattern: RegExp; next: string };

const CONVERT = 'Export it as plain text or HTML and read that file instead.';

/** Beginnings of files, in hexadecimal digits. */
const SIGNATURES: readonly Signature[] = [
  {
    kind: 'a PDF',
    pattern: /^(?:0a|0d|20){0,8}255044462d/,
    next: 'Convert it to text first, for example with `pdftotext FILE.pdf FILE.txt`.',
  },
  {
    kind: 'a zip archive or an office document',
    pattern: /^504b(?:0304|0506|0708)/,
    next: 'Unpack it, or save the document as plain text or HTML, and read that instead.',
  },
  { kind: 'an old office document', pattern: /^d0cf11e0/, next: CONVERT },
  { kind: 'a rich-text document', pattern: /^7b5c727466/, next: CONVERT },
  {
    kind: 'an image',
    pattern:
      /^(?:89504e47|ffd8ff|474946383[79]61|49492a00|4d4d002a|52494646.{8}57454250|.{8}66747970(?:61766966|68656963))/,
    next: 'Read the text in it with an OCR program first.',
  },
  {
    kind: 'a sound or film',
    pattern: /^(?:4944330[234]|4f67675300|52494646.{8}(?:57415645|41564920)|.{8}66747970|1a45dfa3)/,
    next: 'Transcribe it to text first.',
  },
  {
    kind: 'a compressed archive',
    pattern: /^(?:1f8b|425a683\d314159|fd377a585a|377abcaf|526172211a|28b52ffd)/,
    next: 'Unpack it and read the files in it.',
  },
  { kind: 'a database', pattern: /^53514c69746520666f726d6174203300/, next: CONVERT },
  { kind: 'a program', pattern: /^(?:7f454c46|0061736d|cffaedfe|cafebabe)/, next: CONVERT },
];

/** Share of control or replacement characters above which decoded characters are no text. */
const MAX_NOISE = 0.05;
const MAX_NULS = 0.002;
const SAMPLE_CHARACTERS = 65_536;

/** @throws InputError `binary-file` when the bytes begin like a known kind of file that is not text. */
export function refuseBinaryBytes(bytes: Uint8Array, source: string): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 32)).toString('hex');
  const found = SIGNATURES.find(({ pattern }) => pattern.test(head));
  if (found === undefined) return;
  throw new InputError({
    code: 'binary-file',
    message: `"${source}" is ${found.kind}, not text.`,
    next: found.next,
    source,
  });
}

/** @throws InputError `binary-file` when decoded characters are mostly noise. */
export function refuseBinaryText(text: string, source: string): void {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let nuls = 0;
  let noise = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const unit = sample.charCodeAt(index);
    if (unit === 0) nuls += 1;
    if ((unit < 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09 && unit !== 0x0c) || unit === 0xfffd)
      noise += 1;
  }
  if (nuls <= sample.length * MAX_NULS && noise <= sample.length * MAX_NOISE) return;
  throw new InputError({
    code: 'binary-file',
    message: `"${source}" is not text: ${noise} of its first ${sample.length} characters are control characters.`,
    next: 'Check that it is the right file; convert documents to plain text or HTML first.',
    source,
  });
}
