// One card: a sentence with its parts marked, who says so, and where it stands.
import type { EvidenceCard as Card } from '../../src/protocol/index.js';
import type { App, Language } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { ArticleOrigin, ArticleTitle, langOf } from './article-source.js';
import { CiteMenu } from './evidence-cite.js';
import { EvidenceSays } from './evidence-says.js';
import { EvidenceWhy } from './evidence-why.js';
import { Sentence } from './sentence.js';

export type EvidenceCardProps = {
  readonly app: App;
  readonly card: Card;
  /** From 1. */
  readonly number: number;
  readonly total: number;
};

export function EvidenceCard({ app, card, number, total }: EvidenceCardProps) {
  const language = app.language.value;
  const words = evidenceWords[language];
  const { article, claim } = card;
  return (
    <article
      class={`evidence-card evidence-card-${card.weight}`}
      aria-label={words.card(number, total)}
      data-card={claim.id}
      tabIndex={0}
    >
      <header class="evidence-card-head">
        <ArticleOrigin article={article} language={language} />
        <ArticleTitle article={article} language={language} />
        <PassageKind card={card} language={language} />
      </header>
      <CardText card={card} language={language} />
      <EvidenceSays app={app} card={card} />
      <EvidenceWhy app={app} card={card} />
      <div class="evidence-card-acts">
        {card.problem !== 'text-gone' && (
          <button
            type="button"
            class="button button-small"
            onClick={() => app.commands.readArticle(article.id, claim.id)}
          >
            {words.readArticle}
          </button>
        )}
        <CiteMenu app={app} card={card} />
      </div>
    </article>
  );
}

type PartProps = { readonly card: Card; readonly language: Language };

/** Marked where its offsets hold; else what was stored, with the reason why nothing is marked. */
function CardText({ card, language }: PartProps) {
  const { context, problem, article, quote } = card;
  if (context !== undefined && problem === undefined) {
    return <Sentence context={context} textLanguage={article.language} language={language} />;
  }
  return (
    <>
      <p class="sentence" lang={langOf(article.language)} dir="auto">
        {quote}
      </p>
      {problem !== undefined && <p class="evidence-problem">{evidenceWords[language].problems[problem]}</p>}
    </>
  );
}

function PassageKind({ card: { passage }, language }: PartProps) {
  const words = evidenceWords[language];
  if (passage === undefined) return null;
  const { kind, author } = passage;
  const isVoice = author !== undefined && (kind === 'post' || kind === 'quote');
  const text = isVoice ? (kind === 'post' ? words.postBy(author) : words.quoteBy(author)) : words.passage[kind];
  return text === '' ? null : <bdi class="evidence-passage">{text}</bdi>;
}
