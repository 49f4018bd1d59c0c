// An article as a button that opens it: title, outlet and date.
import type { ArticleHead } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { ArticleOrigin, langOf } from './article-source.js';

export function ArticleButton({ app, article }: { app: App; article: ArticleHead }) {
  const language = app.language.value;
  return (
    <button type="button" class="details-article" onClick={() => app.commands.readArticle(article.id)}>
      <bdi class="details-article-title" lang={langOf(article.language)}>
        {article.title ?? evidenceWords[language].untitled}
      </bdi>
      <ArticleOrigin article={article} language={language} />
    </button>
  );
}
