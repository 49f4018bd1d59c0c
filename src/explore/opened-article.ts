// A record opened for reading: its sentences, and its mentions and local entities by id.
import type { ArticleRecord, LocalEntity, Mention } from '../model/index.js';
import { ArticleSentences } from './article-sentences.js';

export type OpenedArticle = ArticleRecord & {
  sentences: ArticleSentences;
  mentionOf: ReadonlyMap<string, Mention>;
  localOf: ReadonlyMap<string, LocalEntity>;
};

export function openArticle(record: ArticleRecord): OpenedArticle {
  const { mentions, entities } = record.analysis;
  return {
    ...record,
    sentences: new ArticleSentences(record.article),
    mentionOf: new Map(mentions.map(mention => [mention.id, mention])),
    localOf: new Map(entities.map(local => [local.id, local])),
  };
}
