// A whole article, with everything that it says marked, scrolled to the claim that was asked for.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleView } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { articleWords } from '../words/article-words.js';
import { formatNumber } from '../words/index.js';
import { type ArticleReading, startReading } from './article-reading.js';
import { ArticleOrigin, ArticleTitle, langOf } from './article-source.js';
import { ArticleBlockView } from './article-text.js';
import { listenForSteps } from './evidence-steps.js';
import { ResourceView } from './resource-view.js';

export function ArticlePanel({ app }: { app: App }) {
  const words = articleWords[app.language.value];
  const reading = app.reading.value;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => listenForEscape(panel.current, () => leave(app)), [app]);
  if (reading === undefined) return null;
  const resource = app.article.value;
  const isStale = resource.state === 'ready' && resource.value.article.id !== reading.article;
  return (
    <section ref={panel} class="article-panel" aria-label={words.panel}>
      <div class="article-bar">
        <button type="button" class="button button-small" onClick={() => leave(app)}>
          <span aria-hidden="true">‹</span> {words.back}
        </button>
      </div>
      <ResourceView
        resource={isStale ? { state: 'loading' } : resource}
        loading={words.loading}
        retry={words.retry}
        onRetry={() => void app.commands.retry()}
      >
        {view => <ArticleBody key={view.article.id} app={app} view={view} claim={reading.claim} />}
      </ResourceView>
    </section>
  );
}

type ArticleBodyProps = { readonly app: App; readonly view: ArticleView; readonly claim: string | undefined };

function ArticleBody({ app, view, claim }: ArticleBodyProps) {
  const language = app.language.value;
  const reading = useMemo(() => startReading(view, claim), [view, claim]);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => listenForSteps(body.current, '[data-sentence]'), []);
  useEffect(() => listenForEscape(body.current, () => closeSays(body.current, reading)), [reading]);
  useEffect(() => goToClaim(body.current, reading), [reading]);
  return (
    <div ref={body} class="article-body">
      <header class="article-header">
        <h2 class="article-headline" tabIndex={-1}>
          <ArticleTitle article={view.article} language={language} />
        </h2>
        <p>
          <ArticleOrigin article={view.article} language={language} />
        </p>
        <ArticleNotes app={app} view={view} reading={reading} />
      </header>
      <div class="article-text" lang={langOf(view.article.language)} dir="auto">
        {reading.blocks.map(block => (
          <ArticleBlockView key={block.start} app={app} reading={reading} block={block} />
        ))}
      </div>
    </div>
  );
}

/** How much it says, and what cannot be shown. */
function ArticleNotes({ app, view, reading }: { app: App; view: ArticleView; reading: ArticleReading }) {
  const language = app.language.value;
  const words = articleWords[language];
  const placed = reading.places.size;
  const unplaced = view.claims.length - placed;
  const chosen = reading.chosen.peek();
  const counts = [placed, reading.sentences].map(count => formatNumber(count, language));
  return (
    <>
      {view.status === 'retracted' && <p class="evidence-problem">{words.retracted}</p>}
      <p class="article-counts">
        {placed === 0 ? words.saysNothing : words.says(counts[0] ?? '', counts[1] ?? '', placed === 1)}
      </p>
      {placed > 0 && <p class="evidence-hint">{words.saysHint}</p>}
      {unplaced > 0 && <p class="evidence-problem">{words.unplaced(unplaced)}</p>}
      {chosen !== undefined && !reading.claims.has(chosen) && <p class="evidence-problem">{words.missing}</p>}
    </>
  );
}

/** Brings the sentence of the chosen claim into view; without one, reading begins at the headline. */
function goToClaim(body: HTMLElement | null, reading: ArticleReading): void {
  const key = reading.places.get(reading.chosen.peek() ?? '');
  const sentence =
    key === undefined ? undefined : body?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(key)}"]`);
  if (sentence === undefined || sentence === null) {
    body?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    return;
  }
  // At once: the article is new to the reader, and gliding through a long one takes seconds.
  sentence.scrollIntoView({ block: 'center', behavior: 'instant' });
  sentence.focus({ preventScroll: true });
}

/** Goes back to where the reader came from: to the card of the claim, else to the panel. */
function leave(app: App): true {
  const claim = app.reading.value?.claim;
  app.commands.closeArticle();
  requestAnimationFrame(() => {
    const card = claim === undefined ? null : document.querySelector<HTMLElement>(`[data-card="${CSS.escape(claim)}"]`);
    (card ?? document.querySelector<HTMLElement>('.evidence-panel, .details-panel'))?.focus();
  });
  return true;
}

/** Closes what stands below a sentence and goes back to the sentence. False where nothing is open. */
function closeSays(body: HTMLElement | null, reading: ArticleReading): boolean {
  const key = reading.open.peek();
  if (key === undefined) return false;
  reading.open.value = undefined;
  body?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(key)}"]`)?.focus();
  return true;
}

/** `act` says whether the key was for it; if not, what lies around may have it. Returns what ends it. */
function listenForEscape(element: HTMLElement | null, act: () => boolean): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && act()) event.preventDefault();
  };
  element?.addEventListener('keydown', onKey);
  return () => element?.removeEventListener('keydown', onKey);
}
