// Finds gold files and the texts that they mark.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../failure/index.js';
import { type GoldDocument, parseGold } from './gold-document.js';

/** A gold document with the path where its text should lie. */
export type GoldArticle = { document: GoldDocument; textPath: string };

/**
 * Reads one gold file, or all that lie in a folder; other JSON files in a folder are left alone.
 * @param texts folder with the texts; default the folder `texts` beside each gold file
 * @throws InputError `file-not-found`, `damaged-gold`, `no-gold`, `gold-twice`
 */
export function readGold(path: string, texts?: string): GoldArticle[] {
  const articles = listGoldFiles(path).flatMap(file => {
    const folder = texts ?? join(dirname(file), 'texts');
    return parseGold(readJson(file), file).map(document => ({
      document,
      textPath: join(folder, document.source?.file ?? `${document.id}.txt`),
    }));
  });
  refuseTwins(articles);
  return articles;
}

/** The bytes of a gold document's text. @throws InputError `file-not-found` */
export function readGoldText({ document, textPath }: GoldArticle): Uint8Array {
  if (existsSync(textPath)) return readFileSync(textPath);
  throw new InputError({
    code: 'file-not-found',
    message: `The text of ${document.id} is not at ${textPath}.`,
    next: 'Name the folder that holds the texts with --texts DIR.',
    source: textPath,
  });
}

function listGoldFiles(path: string): string[] {
  if (!existsSync(path)) {
    throw new InputError({
      code: 'file-not-found',
      message: `There is no gold file or folder ${path}.`,
      next: 'Check the path after --gold; the gold of this package is in graph-data/gold.',
      source: path,
    });
  }
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter(name => name.endsWith('.json'));
  const files = names.sort().map(name => join(path, name));
  const gold = files.filter(file => looksLikeGold(readJson(file)));
  if (gold.length > 0) return gold;
  throw new InputError({
    code: 'no-gold',
    message: `None of the ${names.length} JSON files in ${path} is a gold file.`,
    next: 'Name a file, or a folder with files of the form of graph-data/gold/seed.json.',
    source: path,
  });
}

/** A folder may also hold JSON of another kind; one that is a gold file but damaged must still be told. */
function looksLikeGold(content: unknown): boolean {
  if (typeof content !== 'object' || content === null) return false;
  if ('documents' in content && Array.isArray(content.documents)) return !('clusters' in content);
  return 'entities' in content && 'claims' in content;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new InputError({
      code: 'damaged-gold',
      message: `${file} is not JSON: ${cause instanceof Error ? cause.message : cause}`,
      next: 'Mend or remove the file.',
      source: file,
      cause,
    });
  }
}

function refuseTwins(articles: readonly GoldArticle[]): void {
  const seen = new Set<string>();
  for (const { document, textPath } of articles) {
    if (seen.has(document.id)) {
      throw new InputError({
        code: 'gold-twice',
        message: `The gold has the document ${document.id} twice, the second time with the text ${textPath}.`,
        next: 'Leave one of the two out: a document that counts twice would weigh twice.',
      });
    }
    seen.add(document.id);
  }
}
