// The report of an ingestion, for a person or as JSON.
import type { IngestReport } from '../ingest/index.js';
import { changesOf } from './count-of.js';
import type { Terminal } from './terminal.js';

/** What became of the articles and how the graph changed. */
export function printReport(report: IngestReport, terminal: Terminal): void {
  const { paint } = terminal;
  const { stored, updated, unchanged, retracted, failed, stop } = report;
  const untried = stop?.untried ?? 0;
  const counts = { stored, updated, unchanged, 'retracted earlier': retracted, failed, 'not tried': untried };
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  const articles = parts.map(([what, count]) => `${count} ${what}`).join(', ');
  terminal.write(`${paint.bold('Articles')}  ${articles === '' ? 'none' : articles}`);
  terminal.write(`${paint.bold('Graph')}     ${describeChange(report)}`);
  const unread = report.articles.filter(({ note }) => note === 'language-not-read').length;
  if (unread > 0) terminal.note(`${unread} neither Dutch nor English: stored, with no claims.`);
}

function describeChange(report: IngestReport): string {
  const { factsAdded, factsRemoved, entitiesAdded, entitiesRemoved } = report;
  const parts = [
    ...changesOf('fact', factsAdded, factsRemoved),
    ...changesOf('entity', entitiesAdded, entitiesRemoved),
  ];
  if (parts.length > 0) return parts.join(', ');
  // Another article may confirm, attribute or dispute a fact that was there.
  return report.stored + report.updated > 0 ? 'no fact or entity came or went' : 'nothing changed';
}

/** The report as JSON. What was thrown is no JSON; its description is. */
export function serialiseReport({ stop, ...report }: IngestReport): object {
  return stop === undefined ? report : { ...report, stop: { failure: stop.failure, untried: stop.untried } };
}
