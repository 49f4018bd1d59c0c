// One row of the search list: a node, an article, a sentence, or another way to search.
import type { ArticleHead } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { formatDate, formatNumber } from '../words/index.js';
import { searchWords } from '../words/search-words.js';
import { typeLabel } from './ontology-labels.js';
import type { ActRow, ArticleRow, NodeRow, SearchRow, SentenceRow } from './search-rows.js';
import { splitSentence } from './search-sentence.js';
import { TypeIcon } from './type-icon.js';

type Of<T> = { readonly app: App; readonly row: T };

/** What stands inside an option. */
export function SearchRowContent({ app, row }: Of<SearchRow>) {
  if (row.kind === 'node') return <NodeContent app={app} row={row} />;
  if (row.kind === 'article') return <ArticleContent app={app} row={row} />;
  if (row.kind === 'sentence') return <SentenceContent app={app} row={row} />;
  return <ActContent app={app} row={row} />;
}

function NodeContent({ app, row: { node, alias } }: Of<NodeRow>) {
  const language = app.language.value;
  const words = searchWords[language];
  const facts = [
    typeLabel(app, node.type),
    words.connections(formatNumber(node.degree, language), node.degree === 1),
    ...(node.lastSeen === undefined ? [] : [words.lastSeen(formatDate(node.lastSeen, language))]),
  ];
  return (
    <>
      <TypeIcon type={node.type} size={20} />
      <span class="search-text">
        <span class="search-line">
          <bdi class="search-name">{node.name}</bdi>
          {alias !== undefined && (
            <span class="search-alias">
              {words.also} <bdi>{alias}</bdi>
            </span>
          )}
        </span>
        <span class="search-facts">{facts.join(' · ')}</span>
      </span>
    </>
  );
}

function ArticleContent({ app, row: { article, claims } }: Of<ArticleRow>) {
  const language = app.language.value;
  const words = searchWords[language];
  return (
    <>
      <PageIcon />
      <span class="search-text">
        <span class="search-line">
          <bdi class="search-name">{article.title ?? words.untitled}</bdi>
        </span>
        <span class="search-facts">
          <Origin app={app} article={article} /> · {words.facts(formatNumber(claims, language), claims === 1)}
        </span>
      </span>
    </>
  );
}

function SentenceContent({ app, row: { article, context } }: Of<SentenceRow>) {
  return (
    <>
      <PageIcon />
      <span class="search-text">
        <bdi class="search-sentence">
          {splitSentence(context).map(({ text, isMarked }, index) =>
            isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </bdi>
        <span class="search-facts">
          <Origin app={app} article={article} />
        </span>
      </span>
    </>
  );
}

function Origin({ app, article }: { readonly app: App; readonly article: ArticleHead }) {
  const outlet = article.publisher ?? article.url ?? article.source ?? searchWords[app.language.value].untitled;
  const date = article.publishedAt === undefined ? '' : `, ${formatDate(article.publishedAt, app.language.value)}`;
  return (
    <>
      <bdi class="search-outlet">{outlet}</bdi>
      {date}
    </>
  );
}

function ActContent({ app, row: { act } }: Of<ActRow>) {
  const words = searchWords[app.language.value];
  const label = { text: words.searchText, names: words.searchNames, retry: words.tryAgain }[act];
  return (
    <>
      <LensIcon />
      <span class="search-act">{label}</span>
    </>
  );
}

function PageIcon() {
  return (
    <svg class="search-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 9.5h5.5M7.5 12h5.5M7.5 14.5h3.5" />
    </svg>
  );
}

/** A magnifying glass. */
export function LensIcon() {
  return (
    <svg class="search-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <circle cx="8.75" cy="8.75" r="5.25" />
      <path d="M12.75 12.75L17 17" />
    </svg>
  );
}
