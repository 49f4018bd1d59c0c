// How far an ingestion is: a bar on a terminal, a line per article elsewhere.
import { SingleBar } from 'cli-progress';
import type { IngestEvent } from '../ingest/index.js';
import { countOf } from './count-of.js';
import { plainText } from './plain-text.js';
import type { Terminal } from './terminal.js';

const NAME_WIDTH = 30;

/** Shows events as they come. Failures are always printed, everything else only when it is not `--quiet`. */
export function showProgress(terminal: Terminal): (event: IngestEvent) => void {
  const isBar = process.stderr.isTTY === true && !terminal.isJson && !terminal.isQuiet;
  return isBar ? drawBar(terminal) : printLines(terminal);
}

function printLines(terminal: Terminal): (event: IngestEvent) => void {
  return event => {
    if (event.type === 'article-failed') terminal.failArticle(event.failure);
    if (event.type === 'article-stored' && !terminal.isJson) {
      const note = event.note === undefined ? '' : ', neither Dutch nor English: not analysed';
      const what = `${event.outcome} ${plainText(event.source)} (${countOf(event.claims, 'claim')}${note})`;
      terminal.note(`[${event.done}/${event.total}] ${what}`);
    }
  };
}

function drawBar(terminal: Terminal): (event: IngestEvent) => void {
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {source}',
    stream: process.stderr,
    clearOnComplete: true,
    barsize: 24,
    linewrap: null,
  });
  let isDrawn = false;
  // A second Ctrl-C ends the process at once: the terminal gets its cursor and its line wrap back all the same.
  process.once('exit', () => {
    if (isDrawn) bar.stop();
  });
  const draw = ({ done, total }: IngestEvent, source: string): void => {
    const payload = { source: plainText(source).slice(-NAME_WIDTH) };
    if (isDrawn) bar.update(done, payload);
    else bar.start(total, done, payload);
    isDrawn = true;
  };
  return event => {
    if (event.type === 'job-end' || event.type === 'article-failed') {
      // An error must not be drawn over: the bar goes, and comes back with the next article.
      if (isDrawn) bar.stop();
      isDrawn = false;
    }
    if (event.type === 'article-failed') terminal.failArticle(event.failure);
    else if (event.type !== 'job-end') draw(event, event.source);
  };
}
