// The port of this room: a source form (plain text, HTML, later feeds and JSON Lines) turns decoded characters into clean text with blocks.
import type { PassageKind } from '../model/index.js';

/** A stretch of clean text that stood by itself in the source: a paragraph, a heading, an embedded post. */
export type SourceBlock = {
  /** UTF-16 offsets into `SourceContent.text`, half-open. */
  start: number;
  end: number;
  /** Set only where the source itself says what it is (markup, a signature); else it is told from the shape. */
  kind?: PassageKind;
  /** Who wrote it, where that is not the article's author. */
  author?: string;
  /** ISO date, where it is not the article's. */
  date?: string;
};

/** What a source says about an article besides its text. Dates are ISO, addresses are canonical. */
export type SourceMetadata = {
  title?: string;
  publisher?: string;
  author?: string;
  publishedAt?: string;
  url?: string;
};

/** One article as its source form gives it: clean text (`\n` line ends, no markup) and its blocks in order. */
export type SourceContent = SourceMetadata & { text: string; blocks: readonly SourceBlock[] };

/** What is known of a source before it is read. */
export type SourceHints = {
  /** MIME type without parameters, lower case; absent for files and standard input. */
  contentType?: string;
  /** File name without folders, address, or `-`. */
  name: string;
  /** The first few thousand characters. */
  head: string;
};

/** Reads one form of source. A form is one file and one line in `SOURCE_FORMS`. */
export interface SourceForm {
  readonly name: string;
  /** File name endings, lower case with the dot, by which a folder is searched for this form. */
  readonly extensions: readonly string[];
  /** Whether this form reads the source. The first form of the list that accepts wins. */
  accepts(hints: SourceHints): boolean;
  /**
   * The articles in a source: one for a page or a text, many for a feed.
   * @throws InputError when nothing in it can be read as an article.
   */
  read(text: string, hints: SourceHints): SourceContent[];
}
