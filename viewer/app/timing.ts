// User timing marks: what the bench, and whoever opens a browser's profiler, can read. One of each name is kept.

export type Moment = 'data' | 'drawn' | 'expand-asked' | 'expand-answered' | 'expand-settled' | 'lit' | 'lit-asked';

/** Marks a moment as `verband:NAME`; `detail` is a number that belongs to it. */
export function markMoment(name: Moment, detail?: number): void {
  performance.clearMarks(`verband:${name}`);
  performance.mark(`verband:${name}`, detail === undefined ? {} : { detail });
}
