// Below a sentence: who says so, how, when it was said and when it happened.
import type { ComponentChildren } from 'preact';
import type { EvidenceCard } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { formatDate } from '../words/index.js';
import { outletName } from './article-source.js';
import { formatInterval } from './evidence-dates.js';

export type EvidenceSaysProps = { readonly app: App; readonly card: EvidenceCard };

export function EvidenceSays({ app, card }: EvidenceSaysProps) {
  const language = app.language.value;
  const words = evidenceWords[language];
  const { claim, saidOn } = card;
  return (
    <dl class="evidence-says">
      <Row name={words.whoSays}>
        <Chain app={app} card={card} />
      </Row>
      <Row name={words.manner}>{words.saying[claim.polarity][claim.modality]}</Row>
      <Row name={words.said}>
        {saidOn === undefined ? words.saidUndated : <time dateTime={saidOn}>{formatDate(saidOn, language)}</time>}
      </Row>
      {claim.time !== undefined && (
        <Row name={words.happened}>
          <Happened app={app} time={claim.time} />
        </Row>
      )}
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="evidence-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The outlet, and whom it cites, nearest first: `Reuters ← a diplomat ← the Taliban`. */
function Chain({ app, card }: EvidenceSaysProps) {
  const language = app.language.value;
  const words = evidenceWords[language];
  const { passage, article, claimants } = card;
  const isPost = passage?.kind === 'post' && passage.author !== undefined;
  const outlet = isPost ? (passage.author ?? '') : outletName(article, language);
  if (claimants.length === 0) return <bdi>{words.ownVoice(outlet)}</bdi>;
  // The author of a post is its first claimant already.
  const isNamedTwice = claimants[0]?.name === outlet;
  return (
    <span class="evidence-chain">
      {!isNamedTwice && <bdi>{outlet}</bdi>}
      {claimants.map(({ id, name, surface }, index) => (
        <span key={`${id} ${surface}`}>
          {(index > 0 || !isNamedTwice) && (
            <>
              <span class="evidence-arrow" aria-hidden="true">
                {' ←\u00a0'}
              </span>
              <span class="visually-hidden"> {words.citing} </span>
            </>
          )}
          <button type="button" class="link-button" onClick={() => void app.commands.openNode(id)}>
            <bdi>{name}</bdi>
          </button>
        </span>
      ))}
    </span>
  );
}

function Happened({ app, time }: { app: App; time: NonNullable<EvidenceCard['claim']['time']> }) {
  const language = app.language.value;
  const words = evidenceWords[language];
  return (
    <>
      {time.iso === undefined ? words.unresolved : formatInterval(time.iso, language)} <bdi>(“{time.text}”)</bdi>
      <span class="evidence-rule-name" lang="en">
        {words.timeRule(time.rule)}
      </span>
    </>
  );
}
