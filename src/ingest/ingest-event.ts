// What an ingestion tells while it runs: one event per step of an article, noun first.
import type { FailureDescription } from '../failure/index.js';
import type { PutOutcome } from '../store/index.js';
import type { IngestNote, IngestReport } from './ingest-report.js';

/** One step. `article-stored` is told only after the store has confirmed: what it names is on disk. */
export type IngestStep =
  | { type: 'article-read'; source: string; article: string; title?: string | undefined }
  | { type: 'article-analysed'; source: string; article: string; claims: number; refusals: number }
  | {
      type: 'article-stored';
      source: string;
      article: string;
      outcome: PutOutcome['outcome'];
      claims: number;
      note?: IngestNote;
    }
  | { type: 'article-failed'; source: string; failure: FailureDescription }
  | { type: 'job-end'; report: IngestReport };

/** A step, with the number of sources that are settled (stored, unchanged or failed) and of all of them. */
export type IngestEvent = IngestStep & { done: number; total: number };
