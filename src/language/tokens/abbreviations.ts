// Which words keep the stop that follows them, and whether a sentence may end with such a word.
import { isOpener } from './openers.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations in whatever case, but not in capitals alone: "MS." and "AL." are words. */
const ANY = set(
  'mr mrs messrs dr drs prof ir ing mevr mw dhr mej jhr jkvr ds mgr lic jr sr etc enz vs ca bijv evt resp excl incl ' +
    'nr nrs blz afd afb hfdst jl ll mln mld mrd pct plm zgn zg nml vnl vlg vlgs vgl wnd inz kath prov gebr adj sgt kpt ' +
    'lt luit gen-maj lt-kol ltd inc corp llc bros dept assn assoc approx attn blvd hwy capt cpt cpl cmdr gov pvt supt ' +
    'tel intl natl aug sept oct okt nov dec feb febr eds vols pp viz',
);
/** English words or Dutch names when they are written small. */
const CAPITALISED = set(
  'ms st gen sen rep reps sens rev hon adm col maj insp co mt ft kon ned ave univ ext chr joh jos wm th ph jac',
);
/** Titles that are also written in capitals. */
const SHOUTED = set('MR MRS DR PROF');
/** Abbreviations only when written small. */
const SMALL = set('bv bc nl dgl cf em');
/** Before a number alone: "no. 5", "art. 12", "Jan. 6". */
const BEFORE_NUMBER = set('no nos p pp c art fig figs par sec min max ch vol jan mar mrt apr jun jul');
/** After a number, where the sentence goes on: "50 kg. zwaar", "20.00 u.". */
const AFTER_NUMBER = set('u kg km cm mm ft in lb lbs oz hr hrs yr yrs mi min sec gr gld');
/** States of the USA, after a comma: "Austin, Tex.". */
const STATES = set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex ' +
    'va vt wash wis wyo que ont',
);
/** A sentence may end with these, whatever follows. */
const OFTEN_LAST = set('etc. enz. e.d. jl. j.l. ll. l.l. pct. e.a. c.s.');
/** A sentence may end with these, when a word follows that opens sentences. */
const MAYBE_LAST = set(
  'jr. sr. inc. corp. co. ltd. llc. bros. st. ave. blvd. mln. mld. mrd. a.m. p.m. a.s. v.chr. n.chr. n.v. b.v. d.c. ' +
    'aug. sept. oct. okt. nov. dec. feb. al. ph.d. m.d. u. kg. km. cm. ft. in. lb. lbs. oz. hr. hrs. yr. yrs.',
);
/** Of small letters with stops, those that a sentence never ends with outnumber the others: "d.w.z.", "i.e.", "o.a.". */
const LETTERS = /^(?:\p{Lu}\p{Ll}?\.){2,}$/u;
const STATE = new Set([...STATES].map(state => `${state}.`));

/** Abbreviations that stand before the name of a person and are no part of it. */
const TITLES = set(
  'mr. mrs. ms. messrs. dr. drs. prof. ir. ing. mevr. mw. dhr. mej. jhr. jkvr. ds. mgr. gen. sen. rep. reps. sens. rev. ' +
    'hon. adm. col. maj. insp. capt. cpt. cmdr. gov. lt. luit. sgt. kpt. supt.',
);

/** Whether a token is an abbreviated title: "dr.", "Sen.". @param lower the token with its stop, in small letters */
export function isTitle(lower: string): boolean {
  return TITLES.has(lower);
}

/** How an abbreviation with its stop behaves at the end of a sentence. */
export type Ending = 'often' | 'maybe' | 'never';

/** @param lower the token with its stop, in small letters; `text` as it is written */
export function endingOf({ text, lower }: { text: string; lower: string }): Ending {
  if (OFTEN_LAST.has(lower)) return 'often';
  return MAYBE_LAST.has(lower) || STATE.has(lower) || LETTERS.test(text) ? 'maybe' : 'never';
}

/** What stands around a word that is followed by a stop. */
export type Surroundings = {
  /** The token before the word, or nothing at the start. */
  before: string;
  /** The text after the stop; only its first characters are looked at. */
  after: string;
};

/** Name particles, which come between initials and a surname. */
const PARTICLE = /^\s+(?:van|von|de|den|der|ten|ter|te|d'|in 't|v\.|del|di|da|la|le|el|al|bin)(?![\p{L}])/u;
const CAPITAL_NEXT = /^[\s-]*['’‘“"]?\p{Lu}/u;
const NUMBER_NEXT = /^\s*\p{N}/u;
const SENTENCE_GOES_ON = /^(?:\s+[\p{Ll}(&]|[,;:)-])/u;
/** Nothing but the end of the text or of a quotation. */
const ENDS = /^(?:\s*$|['"”’)])/;
const GOES_ON = /^(?:\s+[\p{Ll}\p{N}]|,)/u;

/** Whether the stop after a word belongs to the word. */
export function keepsStop(word: string, { before, after }: Surroundings): boolean {
  if (/^\p{L}$/u.test(word)) return isInitial(word, { before, after });
  const lower = word.toLowerCase();
  const isShouted = word !== lower && word === word.toUpperCase();
  if (ANY.has(lower)) return !isShouted || SHOUTED.has(word);
  if (SMALL.has(word) || (word === 'al' && before === 'et')) return true;
  if (CAPITALISED.has(lower) && /^\p{Lu}\p{Ll}/u.test(word) && !ENDS.test(after)) return true;
  if (BEFORE_NUMBER.has(lower) && NUMBER_NEXT.test(after)) return true;
  if (AFTER_NUMBER.has(lower) && isAfterNumber(before, after)) return true;
  return before === ',' && STATES.has(lower) && /^\p{Lu}\p{Ll}/u.test(word);
}

/**
 * A single letter with a stop is an initial before a name ("J. de Vries", "George W. Bush"), and the last word of a
 * sentence before a word that opens one ("vitamine B. Het"). Suspects in the news are "Piet B." too.
 */
function isInitial(word: string, { before, after }: Surroundings): boolean {
  if (/^\p{Ll}$/u.test(word)) {
    if (NUMBER_NEXT.test(after)) return /^[pcs]$/.test(word);
    return (
      (/^[vd]$/.test(word) && /^\s*(?:\p{Lu}|[dv]\.)/u.test(after)) || (word === 'u' && isAfterNumber(before, after))
    );
  }
  if (!/^\p{Lu}/u.test(word)) return false;
  if (SENTENCE_GOES_ON.test(after) || PARTICLE.test(after)) return true;
  if (!CAPITAL_NEXT.test(after)) return false;
  const next = /^[\s-]*(\p{L}+)/u.exec(after)?.[1] ?? '';
  if (isOpener(next) && !/^(?:De|Van|Te)$/.test(next)) return false;
  return word !== 'I' || before === '' || /^\p{Lu}/u.test(before);
}

function isAfterNumber(before: string, after: string): boolean {
  return /^\p{N}/u.test(before) && GOES_ON.test(after);
}
