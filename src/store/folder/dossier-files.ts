// The files of a dossier: one JSON file per article and per analysis, written whole or not at all.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import * as z from 'zod';
import { InputError, messageOf, StoreError, systemCodeOf } from '../../failure/index.js';
import { Analysis, Article, type ArticleRecord, ArticleStatus, hashText, Judgement } from '../../model/index.js';
import { makeFolder } from './make-folder.js';

/** Format of the folder. A newer one is refused, never guessed at. */
export const DOSSIER_FORMAT = 1;

const Marker = z.object({ format: z.int().positive() });

/** The article file is the point of commit: it names the analysis, which is on disk before it. */
const ArticleFile = z.object({
  article: Article,
  status: ArticleStatus,
  analysis: z.string(),
});

export type Damage = { source: string; reason: string };

/** Reads and writes the files of one dossier. Knows nothing of the graph. */
export class DossierFiles {
  readonly path: string;
  /** Name of each article's analysis file. */
  private readonly analyses = new Map<string, string>();

  constructor(path: string) {
    this.path = path;
  }

  /** Makes the folders and the marker of a new dossier. */
  create(): void {
    for (const folder of ['articles', 'analyses']) makeFolder(resolve(this.path, folder));
    if (this.findMarker() === undefined) this.write('verband.json', { format: DOSSIER_FORMAT });
  }

  exists(): boolean {
    return this.findMarker() !== undefined;
  }

  /** @throws StoreError for a folder made by a newer version, InputError for a damaged marker. */
  check(): void {
    const text = this.findMarker();
    if (text === undefined) return;
    const marker = parse(Marker, 'verband.json', text);
    if (marker.format > DOSSIER_FORMAT) {
      throw new StoreError({
        code: 'newer-dossier',
        message: `The dossier ${this.path} has format ${marker.format}; this version reads up to ${DOSSIER_FORMAT}.`,
        next: 'Install a newer version of verband: npm install verband@latest.',
      });
    }
  }

  /** All records that can be read, and what is damaged. A damaged file never hides the others. */
  readAll(): { records: ArticleRecord[]; damaged: Damage[] } {
    const records: ArticleRecord[] = [];
    const damaged: Damage[] = [];
    for (const name of this.list('articles')) {
      const source = `articles/${name}`;
      try {
        records.push(this.readWhole(source));
      } catch (error) {
        damaged.push({
          source,
          reason: messageOf(error),
        });
      }
    }
    return { records, damaged };
  }

  /** A writer may replace an article between the reading of its two files: then the new one is read. */
  private readWhole(source: string, attempts = 3): ArticleRecord {
    try {
      return this.readRecord(source);
    } catch (error) {
      if (systemCodeOf(error) !== 'ENOENT' || attempts === 1) throw error;
      return this.readWhole(source, attempts - 1);
    }
  }

  private readRecord(source: string): ArticleRecord {
    const file = parse(ArticleFile, source, this.read(source));
    if (source !== `articles/${file.article.id}.json`)
      throw damagedFile(source, `it holds article ${file.article.id}, whose file is articles/${file.article.id}.json`);
    const analysisSource = `analyses/${file.analysis}.json`;
    const text = this.read(analysisSource);
    if (hashText(text) !== file.analysis) throw damagedFile(analysisSource, 'its content does not match its name');
    if (hashText(file.article.text) !== file.article.contentHash)
      throw damagedFile(source, 'the text does not match its hash');
    const analysis = parse(Analysis, analysisSource, text);
    this.analyses.set(file.article.id, file.analysis);
    return { article: file.article, status: file.status, analysis };
  }

  /**
   * Writes one record: the analysis first, then the article file that names it, then the former analysis goes.
   * Killed in between, the folder holds the state before or the state after, and at the most an analysis that
   * nothing names.
   */
  writeRecord({ article, analysis, status }: ArticleRecord): void {
    const text = serialise(analysis);
    const name = hashText(text);
    this.writeText(`analyses/${name}.json`, text);
    this.write(`articles/${article.id}.json`, { article, status, analysis: name });
    const former = this.analyses.get(article.id);
    this.analyses.set(article.id, name);
    if (former !== undefined && former !== name) rmSync(join(this.path, 'analyses', `${former}.json`), { force: true });
  }

  readJudgements(): Judgement[] {
    const text = this.find('judgements.jsonl') ?? '';
    const lines = text.split('\n').filter(line => line.trim() !== '');
    return lines.map((line, index) => parse(Judgement, `judgements.jsonl line ${index + 1}`, line));
  }

  list(folder: 'articles' | 'analyses'): string[] {
    try {
      return readdirSync(join(this.path, folder))
        .filter(name => name.endsWith('.json'))
        .sort();
    } catch {
      return [];
    }
  }

  private findMarker(): string | undefined {
    return this.find('verband.json');
  }

  private find(source: string): string | undefined {
    try {
      return this.read(source);
    } catch {
      return undefined;
    }
  }

  private read(source: string): string {
    return readFileSync(join(this.path, source), 'utf8');
  }

  private write(source: string, value: unknown): void {
    this.writeText(source, serialise(value));
  }

  /** Temporary file, fsync, rename. */
  private writeText(source: string, text: string): void {
    try {
      writeFileAtomic.sync(join(this.path, source), text);
    } catch (cause) {
      throw new StoreError({
        code: 'dossier-not-writable',
        message: `${join(this.path, source)} cannot be written: ${messageOf(cause)}`,
        next: 'Check the free space and the rights of the folder, then run the command again: what was stored is intact.',
        cause,
      });
    }
  }
}

function serialise(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function parse<T>(schema: z.ZodType<T>, source: string, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw damagedFile(source, messageOf(cause));
  }
  const result = schema.safeParse(value);
  if (!result.success) throw damagedFile(source, z.prettifyError(result.error));
  return result.data;
}

function damagedFile(source: string, reason: string): InputError {
  return new InputError({
    code: 'damaged-dossier-file',
    message: `${source} is damaged: ${reason}`,
    next: 'Restore the file from a copy, or delete it and ingest the article again.',
    source,
  });
}
