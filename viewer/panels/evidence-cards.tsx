// The cards of a fact in their sections, stepped through with the arrow keys.
import { useEffect, useRef } from 'preact/hooks';
import type { EvidenceAnswer } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { EvidenceCard } from './evidence-card.js';
import { type CardSection, sectionsOf } from './evidence-groups.js';
import { listenForSteps } from './evidence-steps.js';
import { SentenceLegend } from './sentence.js';
import { PARTS, type Part } from './sentence-segments.js';

export type EvidenceCardsProps = { readonly app: App; readonly answer: EvidenceAnswer };

export function EvidenceCards({ app, answer }: EvidenceCardsProps) {
  const language = app.language.value;
  const words = evidenceWords[language];
  const cards = useRef<HTMLDivElement>(null);
  useEffect(() => listenForSteps(cards.current, '[data-card]'), []);
  const sections = sectionsOf(answer.cards);
  return (
    <div ref={cards} class="evidence-cards">
      <SentenceLegend parts={partsOf(answer)} language={language} />
      {sections.map((section, index) => (
        <Section
          key={section.weight}
          app={app}
          section={section}
          isNamed={sections.length > 1 || section.weight !== 'support'}
          first={sections.slice(0, index).reduce((sum, { cards: count }) => sum + count, 1)}
          total={answer.cards.length}
        />
      ))}
      {answer.leftOut > 0 && <p class="evidence-hint">{words.leftOut(answer.leftOut)}</p>}
      {answer.cards.length > 1 && <p class="evidence-hint evidence-keys">{words.keys}</p>}
    </div>
  );
}

/** Which parts are marked in any of the cards. */
function partsOf({ cards }: EvidenceAnswer): Part[] {
  const marked = new Set(
    cards
      .flatMap(({ context, problem }) => (problem === undefined ? (context?.marks ?? []) : []))
      .map(({ part }) => part),
  );
  return PARTS.filter(part => marked.has(part));
}

type SectionProps = {
  readonly app: App;
  readonly section: CardSection;
  readonly isNamed: boolean;
  /** Number of its first card. */
  readonly first: number;
  readonly total: number;
};

function Section({ app, section, isNamed, first, total }: SectionProps) {
  const words = evidenceWords[app.language.value];
  const { weight, groups } = section;
  const order = groups.flatMap(group => group.cards);
  return (
    <section class={`evidence-section evidence-section-${weight}`} aria-label={words.sections[weight]}>
      {isNamed && <h3 class="evidence-section-title">{words.sections[weight]}</h3>}
      {isNamed && words.sectionHints[weight] !== '' && <p class="evidence-hint">{words.sectionHints[weight]}</p>}
      {groups.map(group => (
        <div key={group.origin} class={group.articles > 1 ? 'evidence-origin' : undefined}>
          {group.articles > 1 && <p class="evidence-origin-name">{words.oneOrigin(group.articles)}</p>}
          {group.cards.map(card => (
            <EvidenceCard
              key={card.claim.id}
              app={app}
              card={card}
              number={first + order.indexOf(card)}
              total={total}
            />
          ))}
        </div>
      ))}
    </section>
  );
}
