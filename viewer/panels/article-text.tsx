// The text of an article, passage by passage; what says something is marked and can be asked what it says.
import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Passage } from '../../src/model/index.js';
import type { App } from '../state/index.js';
import { articleWords } from '../words/article-words.js';
import { formatDate } from '../words/index.js';
import { type ArticleReading, sentenceKey } from './article-reading.js';
import { ArticleSays } from './article-says.js';
import { type ArticleBlock, type ArticleRun, type ArticleSentence, runsOf, touches } from './article-segments.js';
import { langOf } from './article-source.js';
import { MarkedText } from './sentence.js';

export type ArticleBlockViewProps = {
  readonly app: App;
  readonly reading: ArticleReading;
  readonly block: ArticleBlock;
};

/**
 * One passage. It looks only at what concerns itself, so that in a long article choosing a sentence draws two passages
 * again and not all.
 */
export function ArticleBlockView({ app, reading, block }: ArticleBlockViewProps) {
  const chosen = useComputed(() => {
    const claim = reading.claims.get(reading.chosen.value ?? '');
    return claim !== undefined && touches(block, claim) ? claim : undefined;
  });
  const open = useComputed(() => keyInside(block, reading.open.value));
  const stop = useComputed(() => keyInside(block, reading.stop.value));
  const { passage } = block;
  const isRepeat = passage?.repeats !== undefined;
  return (
    <div
      class={`article-passage article-passage-${passage?.kind ?? 'body'} ${isRepeat ? 'article-repeat' : ''}`}
      lang={passage && langOf(passage.language)}
    >
      <PassageLabel app={app} passage={passage} />
      {runsOf(reading.text, block, chosen.value).map(run => {
        const text = <RunText key={run.segments[0]?.start} app={app} run={run} />;
        const { sentence } = run;
        if (sentence === undefined) return text;
        const key = sentenceKey(sentence);
        return (
          <SentenceButton
            key={key}
            app={app}
            reading={reading}
            sentence={sentence}
            isOpen={open.value === key}
            isStop={stop.value === key}
          >
            {text}
          </SentenceButton>
        );
      })}
    </div>
  );
}

function keyInside(block: ArticleBlock, key: string | undefined): string | undefined {
  return key !== undefined && block.sentences.some(sentence => sentenceKey(sentence) === key) ? key : undefined;
}

function RunText({ app, run }: { app: App; run: ArticleRun }) {
  return (
    <>
      {run.segments.map(segment => (
        <MarkedText key={segment.start} segment={segment} language={app.language.value} />
      ))}
    </>
  );
}

type SentenceButtonProps = {
  readonly app: App;
  readonly reading: ArticleReading;
  readonly sentence: ArticleSentence;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly children: ComponentChildren;
};

function SentenceButton({ app, reading, sentence, isOpen, isStop, children }: SentenceButtonProps) {
  const toggle = (): void => {
    reading.open.value = isOpen ? undefined : sentenceKey(sentence);
    if (!isOpen) reading.chosen.value = sentence.claims[0]?.claim.id;
  };
  const close = (): void => {
    reading.open.value = undefined;
  };
  return (
    <>
      {/* A real button cannot break over the lines of a paragraph, as a sentence must. */}
      <span
        class="article-sentence"
        role="button"
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        data-sentence={sentenceKey(sentence)}
        onClick={toggle}
        onKeyDown={event => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          toggle();
        }}
      >
        {children}
      </span>
      {isOpen && <ArticleSays app={app} reading={reading} sentence={sentence} onClose={close} />}
    </>
  );
}

/** What kind of passage it is, where its looks do not say so. */
function PassageLabel({ app, passage }: { app: App; passage: Passage | undefined }) {
  const language = app.language.value;
  const words = articleWords[language];
  if (passage === undefined) return null;
  const { kind, author, date, repeats } = passage;
  const parts = [
    words.kinds[kind],
    author === undefined ? '' : words.by(author),
    date === undefined ? '' : formatDate(date, language),
  ].filter(part => part !== '');
  const isQuiet = kind === 'headline' || kind === 'lead';
  return (
    <>
      {parts.length > 0 && (
        <bdi class={isQuiet && parts.length === 1 ? 'visually-hidden' : 'article-kind'} lang={language}>
          {parts.join(' · ')}{' '}
        </bdi>
      )}
      {repeats !== undefined && (
        <span class="article-kind" lang={language}>
          {words.repeats}
        </span>
      )}
    </>
  );
}
