// What goes wrong, what goes on, and what has just happened.
import { useEffect, useState } from 'preact/hooks';
import type { App, Notice, Work } from '../state/index.js';
import { shellWords } from '../words/shell-words.js';
import { Icon } from './icon.js';

/** A store or server that is away: what is loaded stays usable. */
export function TroubleBanner({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  const { value: trouble } = app.trouble;
  if (trouble === undefined) return null;
  return (
    <div class="banner" role="alert">
      <Icon name="alert" />
      <p>
        <strong>{trouble.message}</strong> {trouble.next}
      </p>
      <button type="button" class="button" onClick={() => void app.commands.retry()}>
        {words.retry}
      </button>
    </div>
  );
}

const SHOWN_AFTER_MS = 300;
const NAMED_AFTER_MS = 3000;

/** Nothing for the first 300 ms, then a thin line, after 3 s its name and Cancel. */
export function WorkBar({ app }: { app: App }) {
  const { value: work } = app.work;
  return work === undefined ? null : <RunningWork key={work.startedAt} app={app} work={work} />;
}

function RunningWork({ app, work }: { app: App; work: Work }) {
  const words = shellWords[app.language.value];
  const [now, setNow] = useState(performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 150);
    return () => clearInterval(timer);
  }, []);
  const spent = now - work.startedAt;
  if (spent < SHOWN_AFTER_MS) return null;
  return (
    <div class="work">
      <div class="work-line" />
      {spent < NAMED_AFTER_MS ? null : (
        <div class="work-name">
          {words.loadingFor(work.what, Math.floor(spent / 1000))}
          <button type="button" class="button button-small" onClick={work.cancel}>
            {words.cancel}
          </button>
        </div>
      )}
    </div>
  );
}

const CALM_MS = 6000;
const URGENT_MS = 20_000;

/** One sentence at a time, read out by screen readers; it goes by itself unless the pointer or focus is on it. */
export function NoticeLine({ app }: { app: App }) {
  const { value: notice } = app.notice;
  const isUrgent = notice?.isUrgent === true;
  return (
    <div class="notices">
      <div role="status" aria-live="polite">
        {notice === undefined || isUrgent ? null : <OneNotice app={app} notice={notice} />}
      </div>
      <div role="alert" aria-live="assertive">
        {notice === undefined || !isUrgent ? null : <OneNotice app={app} notice={notice} />}
      </div>
    </div>
  );
}

function OneNotice({ app, notice }: { app: App; notice: Notice }) {
  const words = shellWords[app.language.value];
  const [isHeld, setHeld] = useState(false);
  const close = (): void => {
    if (app.notice.value === notice) app.notice.value = undefined;
  };
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(close, notice.isUrgent === true || notice.action !== undefined ? URGENT_MS : CALM_MS);
    return () => clearTimeout(timer);
  }, [notice, isHeld]);
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false) };
  return (
    <div class={notice.isUrgent === true ? 'notice notice-urgent' : 'notice'} {...hold}>
      <bdi>{notice.text}</bdi>
      {notice.action === undefined ? null : (
        <button
          type="button"
          class="button button-small"
          onClick={() => {
            notice.action?.run();
            close();
          }}
        >
          {notice.action.label}
        </button>
      )}
      <button type="button" class="tool tool-small" aria-label={words.close} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
