// From a word with its class and features to its lemma.
import { byteArray, type Model, textLines } from '../models/index.js';
import { Compounds } from './compounds.js';
import { applyScript, type EditScript, parseScript } from './edit-script.js';
import type { FormLexicon } from './form-lexicon.js';
import { lemmaTag, wayLetter } from './lemma-tag.js';
import { LexiconChoice } from './lexicon-choice.js';
import { WordGraph } from './word-graph.js';

/**
 * Three sources in this order: forms that the model knows as a whole, the inflection lexicon where there is one, and the
 * rule for the longest known end of the form. All of it is worked out in training; here is one walk over the form.
 */
export class Lemmatiser {
  private readonly groups: ',' | '.';
  private readonly graph: WordGraph;
  private readonly scripts: readonly EditScript[];
  private readonly choice: LexiconChoice | undefined;
  private readonly compounds: Compounds | undefined;

  /** @throws InputError `damaged-model-file` when the model lacks a part */
  constructor(model: Model, lexicon?: FormLexicon) {
    const part = (name: string) => byteArray(model, name);
    const packed = { edges: part('edges'), low: part('low'), middle: part('middle'), high: part('high') };
    this.graph = new WordGraph(packed, textLines(model, 'alphabet').join(''));
    this.groups = model.header.language === 'en' ? ',' : '.';
    this.scripts = textLines(model, 'scripts').map(parseScript);
    this.choice = lexicon === undefined ? undefined : new LexiconChoice(lexicon);
    this.compounds = lexicon === undefined ? undefined : new Compounds(lexicon);
  }

  /**
   * The lemma as a dictionary has it: in small letters, but names and abbreviations in capitals keep theirs. Never empty
   * for a form that is not. A verb whose particle stands apart gives its own lemma: see `joinParticle`.
   * @param upos UD class; an unknown one counts as X
   * @param feats UD features, `_` or empty where there are none
   */
  lemmaOf(form: string, upos: string, feats = ''): string {
    const lower = form.toLowerCase();
    if (GROUPED.test(form)) return this.groups === ',' ? form.replaceAll(',', '') : form;
    const lemma = this.lemmaOfLower(lower, lemmaTag(upos, feats));
    if (lower === form || !keepsCapitals(form, upos)) return lemma;
    return restoreCapitals(form, lower, lemma);
  }

  /**
   * The lemmas of the parts of a compound, as Dutch treebanks have them: ["regering", "leider"] for "regeringsleiders";
   * the lemma alone for what is no compound.
   */
  lemmaParts(form: string, upos: string, feats = ''): string[] {
    const lemma = this.lemmaOf(form, upos, feats);
    if (this.compounds === undefined || (upos !== 'NOUN' && upos !== 'ADJ') || IN_CAPITALS.test(form)) return [lemma];
    return this.compounds.split(lemma, upos);
  }

  /**
   * The lemma of a verb with the particle that the tree hangs on it (`compound:prt`): aankondigen for kondigen and "aan".
   * Where the lexicon knows no such verb, the lemma as it is: fixed expressions ("in gebruik nemen") are hung up alike.
   * A particle with words of its own below it is none.
   */
  joinParticle(lemma: string, particle: string): string {
    const before = particle.toLowerCase();
    for (const joined of [before + lemma, `${before}-${lemma}`])
      if (this.choice?.findLemma(joined, INFINITIVE) === joined) return joined;
    return lemma;
  }

  private lemmaOfLower(lower: string, letter: string): string {
    const found = this.graph.findBackwards(wayLetter(letter, lower), lower);
    const isWhole = found >= 0 && (found & 1) === 1;
    if (!isWhole && this.choice !== undefined) {
      const known = this.choice.findLemma(lower, letter);
      if (known !== undefined) return known;
      if (letter !== NAME && STRESSED.test(lower)) return this.lemmaOfLower(withoutStress(lower), letter);
      const owner = letter === NAME ? this.choice.findOwner(lower) : undefined;
      if (owner !== undefined) return owner;
    }
    const script = found < 0 ? undefined : this.scripts[found >>> 1];
    return (script === undefined ? undefined : applyScript(lower, script)) ?? lower;
  }
}

/** A number whose thousands are set apart: English treebanks take the commas out, Dutch ones keep the stops. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const INFINITIVE = lemmaTag('VERB', 'VerbForm=Inf');
const NAME = lemmaTag('PROPN', '');
/** A name with hyphens and what is made of it: "Zuid-Amerikaans". */
const IN_CAPITALS = /-\p{Lu}/u;
/** Accents that show stress in Dutch ("vóór", "méér"); words that keep one are known with it. */
const STRESSED = /[áéíóú]/;
const UNSTRESSED: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

function withoutStress(lower: string): string {
  return lower.replace(/[áéíóú]/g, letter => UNSTRESSED[letter] ?? letter);
}

/** Names, and what is written in capitals alone. */
function keepsCapitals(form: string, upos: string): boolean {
  if (upos === 'PROPN' || upos === 'X' || upos === 'SYM') return true;
  return upos === 'NOUN' && form.length > 1 && isUpper(form.charCodeAt(1));
}

function isUpper(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** The letters that lemma and form begin with alike, as the form has them. */
function restoreCapitals(form: string, lower: string, lemma: string): string {
  // Lower-casing may change the length of a text ("İ"): its places are then no guide.
  if (lower.length !== form.length) return lemma;
  let shared = 0;
  while (shared < lemma.length && lemma[shared] === lower[shared]) shared += 1;
  return form.slice(0, shared) + lemma.slice(shared);
}
