// The order in which neighbours come onto the canvas.
import { compareText, foldWords } from '../graph/index.js';
import type { Entity } from '../model/index.js';
import type { ExpandOrder, NodeType } from '../protocol/index.js';
import type { FactEnds } from '../store/index.js';

/** A neighbour that may be shown, with the facts that join it with its parent. */
export type Candidate = {
  id: string;
  name: string;
  type: NodeType;
  ends: readonly FactEnds[];
  /** Absent for a literal. */
  entity?: Entity;
};

/** Days after which a report counts half as much as one of today. */
const HALVING_DAYS = 30;
const DAY_MS = 86_400_000;

type Ranking = {
  order: ExpandOrder;
  /** Different neighbours of each candidate; asked for `connected` alone. */
  degrees: ReadonlyMap<string, number>;
  /** Facts of the parent with all its neighbours: what is recent is measured against them, so that pages keep one order. */
  all: readonly FactEnds[];
};

/**
 * A sorted copy; equal ones in the order of their ids.
 *
 * `recent` is recency times confidence of a candidate's best fact. Recency is 1 for the newest report around the parent
 * and halves after 30 days, a third after 60; a fact without a date is as old as the oldest. No clock is asked: the
 * same graph gives the same order on any day.
 */
export function rankCandidates(candidates: readonly Candidate[], ranking: Ranking): Candidate[] {
  if (ranking.order === 'name') return sortBy(candidates, compareNames);
  const scoreOf = ranking.order === 'connected' ? degreeScore(ranking) : recentScore(ranking);
  const scores = new Map(candidates.map(candidate => [candidate.id, scoreOf(candidate)]));
  const score = (candidate: Candidate): number => scores.get(candidate.id) ?? 0;
  return sortBy(candidates, (a, b) => score(b) - score(a));
}

function sortBy(candidates: readonly Candidate[], compare: (a: Candidate, b: Candidate) => number): Candidate[] {
  return [...candidates].sort((a, b) => compare(a, b) || compareText(a.id, b.id));
}

/** Without case and diacritics first: É stands between E and F. */
function compareNames(a: Candidate, b: Candidate): number {
  return compareText(foldWords(a.name).join(' '), foldWords(b.name).join(' ')) || compareText(a.name, b.name);
}

function degreeScore({ degrees }: Ranking): (candidate: Candidate) => number {
  return ({ id }) => degrees.get(id) ?? 0;
}

function recentScore({ all }: Ranking): (candidate: Candidate) => number {
  let [newest, oldest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { lastReported } of all) {
    const day = dayNumber(lastReported);
    if (day === undefined) continue;
    newest = Math.max(newest, day);
    oldest = Math.min(oldest, day);
  }
  const ageOf = (iso: string | undefined): number =>
    Number.isFinite(newest) ? newest - (dayNumber(iso) ?? oldest) : 0;
  return ({ ends }) =>
    ends.reduce(
      (best, { lastReported, confidence }) => Math.max(best, confidence / (1 + ageOf(lastReported) / HALVING_DAYS)),
      0,
    );
}

/** Days since 1970 of a date as precise as known; `2021-08` is its first day. Undefined for what is no date. */
function dayNumber(iso: string | undefined): number | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '') ?? [];
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return time / DAY_MS;
}
