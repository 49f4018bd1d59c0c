// What is known of the world, looked up by the tokens of its names: first token, then the longest match.
import type { GazetteerEntry, OfficeEntry } from './gazetteer-entry.js';
import type { Token } from './token.js';
import { tokenise } from './tokens/tokenise.js';

export type Sense = 'name' | 'adjective' | 'people';

/** An entry of the gazetteer found at tokens `from` to `to` (half-open). */
export type Known = { from: number; to: number; entry: GazetteerEntry; sense: Sense; isAmbiguous: boolean };

type Candidate = { words: readonly string[]; entry: GazetteerEntry; sense: Sense; isAmbiguous: boolean };

/** Names are matched as they are written: "US" is a country, "us" is not. Only diacritics and quotes are folded. */
function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}

/** Names of more words are not looked for in capitals. */
const LONGEST_NAME = 5;

/** A word of capitals that is longer than most abbreviations. */
function isShouted(token: Token): boolean {
  return /^\p{Lu}{5,}$/u.test(token.text);
}

function lowerRest(token: Token): Token {
  if (!/^[\p{Lu}-]{2,}$/u.test(token.text)) return token;
  const text = token.text.replace(/(?<=\p{Lu})\p{Lu}+/gu, rest => rest.toLowerCase());
  return { ...token, text };
}

/** All gazetteers together. Never matches inside a token. */
export class Gazetteer {
  private readonly byFirst = new Map<string, Candidate[]>();
  private readonly byId = new Map<string, GazetteerEntry>();
  /** Country that a capital is the capital of, by the capital's id. */
  private readonly countryOfCapital = new Map<string, GazetteerEntry>();

  constructor(entries: readonly GazetteerEntry[]) {
    for (const entry of entries) {
      if (entry.wikidataId !== undefined) this.byId.set(entry.wikidataId, entry);
      if (entry.capital !== undefined) this.countryOfCapital.set(entry.capital, entry);
      for (const name of new Set([entry.name, ...entry.names.nl, ...entry.names.en])) this.add(name, entry, 'name');
      for (const list of [entry.adjectives?.nl, entry.adjectives?.en])
        for (const name of list ?? []) this.add(name, entry, 'adjective');
      for (const list of [entry.people?.nl, entry.people?.en])
        for (const name of list ?? []) this.add(name, entry, 'people');
    }
    for (const candidates of this.byFirst.values()) candidates.sort(rank);
  }

  private add(name: string, entry: GazetteerEntry, sense: Sense): void {
    const words = tokenise(name).map(token => foldWord(token.text));
    const [first] = words;
    if (first === undefined || !/[\p{L}\p{N}]/u.test(name)) return;
    const candidates = this.byFirst.get(first) ?? [];
    candidates.push({ words, entry, sense, isAmbiguous: entry.ambiguous?.includes(name) ?? false });
    this.byFirst.set(first, candidates);
  }

  /** The longest entry that starts at this token, the weightiest on a tie. "ZVORNIK" in a dateline is Zvornik. */
  find(tokens: readonly Token[], from: number): Known | undefined {
    const first = tokens[from];
    if (first === undefined) return undefined;
    const known = this.match(foldWord(first.text), tokens, from);
    if (known !== undefined || !isShouted(first)) return known;
    const quiet = tokens.slice(from, from + LONGEST_NAME).map(lowerRest);
    const found = this.match(foldWord(quiet[0]?.text ?? ''), quiet, 0);
    return found === undefined ? undefined : { ...found, from, to: from + found.to };
  }

  /** As `find`, but `firstWord` stands for the first token: the part of a compound before its hyphen. */
  match(firstWord: string, tokens: readonly Token[], from: number): Known | undefined {
    for (const { words, entry, sense, isAmbiguous } of this.byFirst.get(firstWord) ?? []) {
      const rest = words.slice(1);
      if (rest.every((word, i) => foldWord(tokens[from + 1 + i]?.text ?? '') === word)) {
        return { from, to: from + words.length, entry, sense, isAmbiguous };
      }
    }
    return undefined;
  }

  get(wikidataId: string): GazetteerEntry | undefined {
    return this.byId.get(wikidataId);
  }

  /** The country whose capital this is: "Londen kondigde aan" speaks of the United Kingdom. */
  countryWithCapital(wikidataId: string): GazetteerEntry | undefined {
    return this.countryOfCapital.get(wikidataId);
  }
}

/** Longer first; then countries, bodies and media before cities; then the larger place; then by name. */
function rank(a: Candidate, b: Candidate): number {
  return (
    b.words.length - a.words.length ||
    weight(b) - weight(a) ||
    (b.entry.population ?? 0) - (a.entry.population ?? 0) ||
    (a.entry.name < b.entry.name ? -1 : 1)
  );
}

function weight({ entry, sense }: Candidate): number {
  const base = sense === 'name' ? 2 : sense === 'adjective' ? 1 : 0;
  return base + (entry.labels.includes('Country') ? 10 : entry.labels.includes('City') ? 0 : 5);
}

/** Words for offices and jobs, by lower-case form. */
export class Offices {
  private readonly byForm = new Map<string, OfficeEntry>();

  constructor(entries: readonly OfficeEntry[]) {
    for (const entry of entries)
      for (const form of [...entry.nl, ...entry.en]) this.byForm.set(form.toLowerCase(), entry);
  }

  /** The longest office (of up to four words) that starts at this token. */
  find(tokens: readonly Token[], from: number): { to: number; entry: OfficeEntry; text: string } | undefined {
    for (let length = 4; length >= 1; length -= 1) {
      const words = tokens.slice(from, from + length).map(token => token.lower);
      if (words.length < length) continue;
      const entry = this.byForm.get(words.join(' '));
      if (entry !== undefined) return { to: from + length, entry, text: words.join(' ') };
    }
    return undefined;
  }

  get(form: string): OfficeEntry | undefined {
    return this.byForm.get(form.toLowerCase());
  }
}
