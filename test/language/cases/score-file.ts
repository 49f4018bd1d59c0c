// The scores that layers had when they were last written down, and what of them fell since.
import { readFileSync, writeFileSync } from 'node:fs';
import { Failure } from '../../../src/failure/index.js';
import { CASE_MEASURES, type CaseScores } from './measure-cases.js';

export const LANGUAGES = ['nl', 'en'] as const;

/** Points that a score may fall. */
const ALLOWED = 0.3;
/** Written scores are rounded to a hundredth. */
const ROUNDING = 0.005;

const FILE = new URL('scores.json', import.meta.url);

/** By language and layer. */
export type ScoreFile = Readonly<Record<string, Readonly<Record<string, CaseScores>>>>;

export function readScores(): ScoreFile {
  return JSON.parse(readFileSync(FILE, 'utf8')) as ScoreFile;
}

/** Measures all layers and writes the file. One whose model is missing is left out, and the tests then ask for it. */
export function writeScores(): void {
  const scores = LANGUAGES.map(language => {
    const layers = Object.entries(CASE_MEASURES).flatMap(([layer, measure]) => {
      const now = ifThere(() => measure(language));
      return now === undefined ? [] : [[layer, roundScores(now)] as const];
    });
    return [language, Object.fromEntries(layers)] as const;
  });
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(scores), undefined, 2)}\n`);
}

function ifThere(measure: () => CaseScores): CaseScores | undefined {
  try {
    return measure();
  } catch (error) {
    if (error instanceof Failure && error.code === 'missing-model-file') return undefined;
    throw error;
  }
}

function roundScores(scores: CaseScores): CaseScores {
  return Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, Number(value.toFixed(2))]));
}

/**
 * What fell by more than 0.3 points, or is no longer measured, as sentences.
 * @param what the layer and its language, as they shall be named
 * @param advice what to do after an intended change
 */
export function findFalls(
  what: string,
  { before, now }: { before: CaseScores | undefined; now: CaseScores },
  advice: string,
): string[] {
  if (before === undefined) return [`${what}: no score is written down. ${advice}`];
  return Object.entries(before).flatMap(([name, old]) => {
    const value = now[name];
    if (value !== undefined && old - value <= ALLOWED + ROUNDING) return [];
    return [`${what}, ${name}: ${old.toFixed(2)} before, ${value?.toFixed(2) ?? 'not measured'} now. ${advice}`];
  });
}
