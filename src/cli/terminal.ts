// The two streams that a command writes to: answers on stdout, everything else on stderr.
import picocolors from 'picocolors';
import { describeFailure } from '../failure/index.js';
import { plainText } from './plain-text.js';

const { createColors } = picocolors;

export type TerminalOptions = { json?: boolean | undefined; quiet?: boolean | undefined };

type Colors = ReturnType<typeof createColors>;

/** With `--json`, stdout carries JSON alone and errors are JSON on stderr; colours are for terminals only. */
export class Terminal {
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  readonly paint: Colors;
  private readonly paintNotes: Colors;

  constructor({ json = false, quiet = false }: TerminalOptions) {
    this.isJson = json;
    this.isQuiet = quiet;
    this.paint = createColors(!json && hasColors(process.stdout));
    this.paintNotes = createColors(!json && hasColors(process.stderr));
  }

  /** Whether answers go to a person's screen. */
  get isScreen(): boolean {
    return process.stdout.isTTY === true;
  }

  /** Columns for wrapping; a pipe or file gets long lines. */
  get width(): number {
    return process.stdout.isTTY === true ? Math.max(40, process.stdout.columns || 80) : Number.POSITIVE_INFINITY;
  }

  /** One line of the answer. */
  write(line = ''): void {
    process.stdout.write(`${line}\n`);
  }

  /** One JSON document of the answer, on one line. */
  writeJson(value: unknown): void {
    process.stdout.write(`${JSON.stringify(value)}\n`);
  }

  /** Something that a person may want to know and that is no part of the answer. */
  note(line: string): void {
    if (this.isQuiet) return;
    process.stderr.write(this.isJson ? `${JSON.stringify({ note: line })}\n` : `${line}\n`);
  }

  /** What to do next: for a person only. */
  hint(line: string): void {
    if (!this.isJson) this.note(line);
  }

  /** Something that is wrong and did not stop the command: what, and what to do. */
  warn({ code, message, next }: { code: string; message: string; next: string }): void {
    const text = this.isJson
      ? JSON.stringify({ warning: { code, message, next } })
      : `${this.paintNotes.yellow('warning')} ${plainText(message)}\n        ${plainText(next)}`;
    process.stderr.write(`${text}\n`);
  }

  /** An error: what happened, where, what to do next. The stack is for those who set VERBAND_DEBUG=1. */
  fail(error: unknown): void {
    const failure = describeFailure(error);
    if (this.isJson) process.stderr.write(`${JSON.stringify({ error: failure })}\n`);
    else this.printFailure(failure);
    if (process.env.VERBAND_DEBUG === '1') console.error(error);
  }

  /** A described error, for one article of many. */
  failArticle(failure: ReturnType<typeof describeFailure>): void {
    if (this.isJson) process.stderr.write(`${JSON.stringify({ error: failure })}\n`);
    else this.printFailure(failure);
  }

  private printFailure({ code, message, next, source }: ReturnType<typeof describeFailure>): void {
    const { red, dim } = this.paintNotes;
    const where = source === undefined || message.includes(source) ? '' : ` (${plainText(source)})`;
    process.stderr.write(`${red('error')} ${plainText(message)}${where} ${dim(`[${code}]`)}\n`);
    process.stderr.write(`      ${plainText(next)}\n`);
  }
}

/** https://no-color.org: any value that is not empty turns colours off; FORCE_COLOR turns them on without a terminal. */
function hasColors(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && TERM !== 'dumb';
}

/**
 * Lets a reader go away (`verband facts | head`) without an error: what is written afterwards is dropped, the command
 * still ends its work, and so nothing is left half done.
 */
export function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    });
  }
}
