// Reads the Dutch word list and decides which readings of which forms the inflection lexicon holds.
import type { Corpora } from '../../evaluate/index.js';
import { addFirstParts } from './first-parts.js';
import { isByRule, isLastResort, lexiconTag } from './lexicon-tag.js';
import { addReading, type Readings } from './readings.js';
import { findSeparable } from './separable-verbs.js';

type Row = { form: string; lemma: string; tag: string };

export const LEXICON_FILE = ['lexicon-nl', 'forms.tsv.gz'] as const;
export const FREQUENCY_FILE = ['wordfreq', 'nl.tsv.gz'] as const;

/** The readings of all forms that are kept, separable verbs also apart from their particle. */
export function readLexicon(corpora: Corpora): Readings {
  const rarity = readRarity(corpora.read(...FREQUENCY_FILE));
  const rows = readRows(corpora.read(...LEXICON_FILE), rarity).filter(row => isKept(row, rarity));
  rows.sort((a, b) => rarityOf(a.lemma, rarity) - rarityOf(b.lemma, rarity));
  const readings: Readings = new Map();
  for (const { form, lemma, tag } of rows)
    if (tag !== 'PRE' && !isLastResort(tag)) addReading(readings, form, { tag, lemma });
  addLastResort(readings, rows);
  addSeparable(readings, rows);
  addFirstParts(
    readings,
    rows.filter(({ tag }) => tag === 'PRE').map(({ form }) => form),
  );
  return readings;
}

/** Word to minus the logarithm of its frequency, in centibels. */
export function readRarity(text: string): Map<string, number> {
  const rarity = new Map<string, number>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) rarity.set(line.slice(0, tab), Number(line.slice(tab + 1)));
  }
  return rarity;
}

const UNSEEN = 1000;

function rarityOf(word: string, rarity: ReadonlyMap<string, number>): number {
  return rarity.get(word) ?? UNSEEN;
}

function readRows(text: string, rarity: ReadonlyMap<string, number>): Row[] {
  const rows: Row[] = [];
  for (const line of text.split('\n')) {
    const [form = '', lemma = '', given = ''] = line.split('\t');
    const tag = lexiconTag(form, given);
    if (tag === undefined || form.includes(' ')) continue;
    if (given.startsWith('BNW:ALR') && !rarity.has(form)) continue;
    rows.push({ form: form.toLowerCase(), lemma: lemma.toLowerCase(), tag: given.endsWith(':LOS') ? 'LOS' : tag });
  }
  return rows;
}

/** Forms by rule and places (mostly hamlets) are kept only where they are in use: they cost much and are seldom met. */
function isKept({ form, tag }: Row, rarity: ReadonlyMap<string, number>): boolean {
  return tag !== 'LOS' && ((tag !== 'NAME:place' && !isByRule(tag)) || rarity.has(form));
}

function addLastResort(readings: Readings, rows: readonly Row[]): void {
  const known = new Set(readings.keys());
  for (const { form, lemma, tag } of rows)
    if (isLastResort(tag) && !known.has(form)) addReading(readings, form, { tag, lemma });
}

/** Marks what comes apart: `SEP` for the verb in one word, `LOS` for its forms without the particle. */
function addSeparable(readings: Readings, rows: readonly Row[]): void {
  const participles = new Map<string, string[]>();
  for (const { form, lemma, tag } of rows)
    if (tag === 'V:part') participles.set(lemma, [...(participles.get(lemma) ?? []), form]);
  const particles = findSeparable(participles);
  for (const { form, lemma, tag } of rows) {
    const particle = tag.startsWith('V:') ? particles.get(lemma) : undefined;
    if (particle === undefined) continue;
    addReading(readings, form, { tag: 'SEP', lemma });
    if (!/^V:(?:inf|pres|past|subj)/.test(tag) || !form.startsWith(particle) || form.length < particle.length + 2)
      continue;
    const apart = { form: form.slice(particle.length), lemma: lemma.slice(particle.length) };
    addReading(readings, apart.form, { tag, lemma: apart.lemma });
    addReading(readings, apart.form, { tag: 'LOS', lemma: apart.lemma });
  }
}
