// What an article is called and where it comes from, with the way to it on the web.
import type { ArticleHead } from '../../src/protocol/index.js';
import { publisherOf, webAddressOf } from '../export/citation.js';
import type { Language } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { formatDate } from '../words/index.js';

export type ArticleSourceProps = { readonly article: ArticleHead; readonly language: Language };

/** Publisher, else host, else file, else that it is not known. */
export function outletName(article: ArticleHead, language: Language): string {
  return publisherOf(article) ?? article.source ?? evidenceWords[language].unknownOutlet;
}

/** For the attribute `lang`: none where the language of an article is not known. */
export function langOf(language: ArticleHead['language']): string | undefined {
  return language === 'other' ? undefined : language;
}

/** The title; a link where the article has an address on the web, and never another kind of address. */
export function ArticleTitle({ article, language }: ArticleSourceProps) {
  const words = evidenceWords[language];
  const address = webAddressOf(article.url);
  const title = (
    <bdi lang={article.title === undefined ? language : langOf(article.language)}>
      {article.title ?? words.untitled}
    </bdi>
  );
  if (address === undefined) return <span class="article-title">{title}</span>;
  return (
    <a class="article-title" href={address} target="_blank" rel="noopener noreferrer">
      {title}
      <svg class="article-out" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5 7.5 8.5" fill="none" stroke="currentColor" stroke-width="1.4" />
      </svg>
      <span class="visually-hidden"> {words.newTab}</span>
    </a>
  );
}

/** Outlet, author and date in one line. */
export function ArticleOrigin({ article, language }: ArticleSourceProps) {
  return (
    <span class="article-origin">
      <bdi class="article-outlet">{outletName(article, language)}</bdi>
      {article.author !== undefined && (
        <>
          {' · '}
          <bdi>{article.author}</bdi>
        </>
      )}
      {article.publishedAt !== undefined && (
        <>
          {' · '}
          <time dateTime={article.publishedAt}>{formatDate(article.publishedAt, language)}</time>
        </>
      )}
    </span>
  );
}
