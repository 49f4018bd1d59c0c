// Below a marked sentence: what it says, claim by claim.
import type { ArticleClaim } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { articleWords } from '../words/article-words.js';
import { evidenceWords } from '../words/evidence-words.js';
import { formatConfidence } from '../words/index.js';
import type { ArticleReading } from './article-reading.js';
import type { ArticleSentence } from './article-segments.js';
import { relationLabel } from './ontology-labels.js';
import { SentenceLegend } from './sentence.js';
import { partsIn } from './sentence-segments.js';
import { StatusMark } from './status-badge.js';

export type ArticleSaysProps = {
  readonly app: App;
  readonly reading: ArticleReading;
  readonly sentence: ArticleSentence;
  readonly onClose: () => void;
};

export function ArticleSays({ app, reading, sentence, onClose }: ArticleSaysProps) {
  const language = app.language.value;
  const words = articleWords[language];
  const chosen = reading.claims.get(reading.chosen.value ?? '');
  const marked = chosen !== undefined && sentence.claims.includes(chosen) ? chosen.marks : [];
  return (
    <div class="article-says" lang={language}>
      <div class="article-says-head">
        <p class="article-says-title">{words.thisSays}</p>
        <button type="button" class="article-close" aria-label={words.close} title={words.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      </div>
      <ul class="article-claims">
        {sentence.claims.map(claim => (
          <li key={claim.claim.id}>
            <ClaimRow app={app} reading={reading} claim={claim} isChosen={claim === chosen} />
          </li>
        ))}
      </ul>
      <SentenceLegend parts={partsIn(marked.map(({ part }) => part))} language={language} />
    </div>
  );
}

type ClaimRowProps = {
  readonly app: App;
  readonly reading: ArticleReading;
  readonly claim: ArticleClaim;
  readonly isChosen: boolean;
};

/** A claim with a fact opens it; pointing at a claim, or reaching it with Tab, marks its parts in the sentence. */
function ClaimRow({ app, reading, claim, isChosen }: ClaimRowProps) {
  const language = app.language.value;
  const words = articleWords[language];
  const { fact } = claim;
  const status = fact === undefined ? undefined : app.loaded.value.facts.get(fact)?.status;
  const choose = (): void => {
    reading.chosen.value = claim.claim.id;
  };
  return (
    <button
      type="button"
      class={`article-claim ${isChosen ? 'article-claim-chosen' : ''}`}
      onPointerEnter={choose}
      onFocus={choose}
      onClick={() => {
        if (fact === undefined) choose();
        else app.commands.openFact(fact);
      }}
    >
      <ClaimText app={app} claim={claim} />
      <span class="article-claim-how">
        {status !== undefined && <StatusMark status={status} language={language} />}
        <span>{evidenceWords[language].saying[claim.claim.polarity][claim.claim.modality]}</span>
        <span>{evidenceWords[language].confidence(formatConfidence(claim.claim.confidence, language))}</span>
        <span class="article-claim-fact">{fact === undefined ? words.noFact : `${words.openFact} ›`}</span>
      </span>
    </button>
  );
}

function ClaimText({ app, claim: { claim, subject, object, claimants } }: { app: App; claim: ArticleClaim }) {
  const { cited } = evidenceWords[app.language.value];
  return (
    <span class="article-claim-text">
      <bdi>{subject.name}</bdi> <b>{relationLabel(app, claim.predicate)}</b> <bdi>{object.name}</bdi>
      {claimants.length > 0 && (
        <span class="article-claim-claimant">
          , {cited.claimedBy} <bdi>{claimants.map(({ name }) => name).join(' ← ')}</bdi>
        </span>
      )}
    </span>
  );
}
