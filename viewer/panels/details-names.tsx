// The names of a node, each with the articles that use it.
import type { DetailsAnswer } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { detailsWords } from '../words/details-words.js';
import { formatNumber } from '../words/index.js';
import { ArticleButton } from './details-article.js';
import { DetailsMore } from './details-more.js';

export type DetailsNamesProps = { readonly app: App; readonly names: DetailsAnswer['names'] };

const FIRST_NAMES = 5;

export function DetailsNames({ app, names }: DetailsNamesProps) {
  const language = app.language.value;
  const words = detailsWords[language];
  if (names.length === 0) return null;
  return (
    <section class="details-section">
      <h3 class="details-title">{words.names}</h3>
      <DetailsMore
        items={names}
        first={FIRST_NAMES}
        keyOf={({ name }) => name}
        language={language}
        className="details-names"
      >
        {({ name, count, articles }) => (
          <details class="details-name">
            <summary>
              <bdi class="details-name-word">{name}</bdi>
              <span class="details-count">{words.usedBy(formatNumber(count, language), count === 1)}</span>
            </summary>
            <ul class="details-articles">
              {articles.map(article => (
                <li key={article.id}>
                  <ArticleButton app={app} article={article} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </DetailsMore>
    </section>
  );
}
