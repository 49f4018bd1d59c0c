// Where a node is mentioned: the sentences, each a way to its article.
import type { DetailsAnswer } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { detailsWords } from '../words/details-words.js';
import { formatNumber } from '../words/index.js';
import { ArticleOrigin, ArticleTitle } from './article-source.js';
import { DetailsMore } from './details-more.js';
import { Sentence } from './sentence.js';

const FIRST_MENTIONS = 4;

export function DetailsMentions({ app, answer }: { app: App; answer: DetailsAnswer }) {
  const language = app.language.value;
  const words = detailsWords[language];
  const { mentions, mentionsLeftOut: left } = answer;
  return (
    <section class="details-section">
      <h3 class="details-title">
        {words.mentionsTitle} <span class="details-count">{formatNumber(mentions.length + left, language)}</span>
      </h3>
      {mentions.length === 0 && <p class="details-quiet">{words.noMentions}</p>}
      <DetailsMore
        items={mentions}
        first={FIRST_MENTIONS}
        keyOf={({ article, context }) =>
          `${article.id} ${context.articleStart + context.start} ${context.marks[0]?.start}`
        }
        language={language}
        className="details-mentions"
      >
        {({ article, context }) => (
          <div class="details-mention">
            <ArticleOrigin article={article} language={language} />
            <ArticleTitle article={article} language={language} />
            <Sentence context={context} textLanguage={article.language} language={language} partName={words.mention} />
            <button type="button" class="link-button" onClick={() => app.commands.readArticle(article.id)}>
              {words.readArticle}
            </button>
          </div>
        )}
      </DetailsMore>
      {left > 0 && <p class="details-quiet">{words.mentionsLeftOut(formatNumber(left, language), left === 1)}</p>}
    </section>
  );
}
