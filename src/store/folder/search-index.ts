// Names, titles and texts as they are searched, folded once and kept as long as what they were folded from.
import { setImmediate } from 'node:timers/promises';
import { compareText } from '../../graph/index.js';
import type { ArticleRecord, Entity } from '../../model/index.js';
import { throwIfCancelled } from '../cancelled-read.js';
import type { FoundPassage, WordQuery } from '../graph-reader.js';
import { holdsAll, queryWords, wordLine, wordLines, wordMatchOf } from '../word-lines.js';

/** Folding is stopped this often to let others have their turn, in milliseconds. */
const TURN_MS = 20;

/** What was folded of an entity or a record. Both are replaced and never changed, so a fold lives as long as they do. */
const namesOf = new WeakMap<Entity, readonly string[]>();
const passagesOf = new WeakMap<ArticleRecord, readonly string[]>();

type Named = { entity: Entity; lines: readonly string[] };
type Titled = { record: ArticleRecord; line: string };

/** One state of a graph, as it is searched. What a search needs is made when the first one needs it. */
export class SearchIndex {
  private ranked: readonly Entity[] | undefined;
  private named: readonly Named[] | undefined;
  private newest: readonly ArticleRecord[] | undefined;
  private titled: readonly Titled[] | undefined;

  /** @param records of active articles */
  constructor(
    private readonly entities: Iterable<Entity>,
    private readonly records: readonly ArticleRecord[],
  ) {}

  /** The most mentioned first, then by id. */
  byMentions(): readonly Entity[] {
    this.ranked ??= [...this.entities].sort((a, b) => b.mentions - a.mentions || compareText(a.id, b.id));
    return this.ranked;
  }

  findNames(query: WordQuery): Entity[] {
    this.named ??= this.byMentions().map(entity => ({ entity, lines: nameLines(entity) }));
    const words = queryWords(query);
    const holds = holdsAll(words, wordMatchOf(query));
    const found = words.length === 0 ? [] : first(this.named, query.limit, ({ lines }) => lines.some(holds));
    return found.map(({ entity }) => entity);
  }

  findTitles(query: WordQuery): ArticleRecord[] {
    this.titled ??= this.byDate().map(record => ({ record, line: wordLine(record.article.title ?? '') }));
    const words = queryWords(query);
    const holds = holdsAll(words, wordMatchOf(query));
    const found = words.length === 0 ? [] : first(this.titled, query.limit, ({ line }) => holds(line));
    return found.map(({ record }) => record);
  }

  /** The first search reads all texts, so it goes on in turns. @throws CancelledError */
  async findPassages(query: WordQuery, signal: AbortSignal | undefined): Promise<FoundPassage[]> {
    const words = queryWords(query);
    const holds = holdsAll(words, 'whole');
    const found: FoundPassage[] = [];
    if (words.length === 0) return found;
    let turn = performance.now();
    for (const record of this.byDate()) {
      if (found.length >= query.limit) break;
      found.push(...passagesWith(record, holds));
      if (performance.now() - turn < TURN_MS) continue;
      await setImmediate();
      throwIfCancelled(signal);
      turn = performance.now();
    }
    return found.slice(0, query.limit);
  }

  /** The newest first, then by id; those without a date come last. */
  private byDate(): readonly ArticleRecord[] {
    this.newest ??= [...this.records].sort(
      ({ article: a }, { article: b }) =>
        compareText(b.publishedAt ?? '', a.publishedAt ?? '') || compareText(a.id, b.id),
    );
    return this.newest;
  }
}

function nameLines(entity: Entity): readonly string[] {
  const known = namesOf.get(entity);
  if (known !== undefined) return known;
  const lines = wordLines([entity.name, ...entity.names]);
  namesOf.set(entity, lines);
  return lines;
}

function passagesWith(record: ArticleRecord, holds: (line: string) => boolean): FoundPassage[] {
  const { article } = record;
  const lines =
    passagesOf.get(record) ?? article.passages.map(({ start, end }) => wordLine(article.text.slice(start, end)));
  passagesOf.set(record, lines);
  return article.passages.flatMap(({ start, end }, index) =>
    holds(lines[index] ?? '') ? [{ article: article.id, start, end }] : [],
  );
}

/** The first items that pass; those after the last one are not looked at. */
function first<T>(items: readonly T[], limit: number, isFound: (item: T) => boolean): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length >= limit) break;
    if (isFound(item)) found.push(item);
  }
  return found;
}
