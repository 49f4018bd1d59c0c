// One sentence with all that is read of it; the costly layers are read when they are first asked for.
import type { Language } from '../model/index.js';
import type { LanguageKnowledge } from './knowledge.js';
import { joinParticles } from './lemmas/index.js';
import { tenseAt } from './tense-at.js';
import type { Tense } from './times/anchor.js';
import type { Name, Sentence, Token } from './token.js';
import { type Analysis, analyse } from './trees/index.js';

const NOTHING_READ: Analysis = { tags: [], features: [], heads: new Int32Array(0), relations: [] };
/** "12/08/2021", "2021-08-12", "1997". */
const DATE = /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?:1[5-9]|20)\d\d)$/;

/** A sentence at UTF-16 offsets `start` to `end`, half-open, into the text that was read. Never changes. */
export class SentenceReading implements Sentence {
  readonly start: number;
  readonly end: number;
  private known: Analysis | undefined;
  private knownLemmas: readonly string[] | undefined;

  constructor(
    readonly language: Language,
    readonly tokens: readonly Token[],
    readonly names: readonly Name[],
    private readonly knowledge: LanguageKnowledge | undefined,
  ) {
    this.start = tokens[0]?.start ?? 0;
    this.end = tokens.at(-1)?.end ?? this.start;
  }

  /**
   * Tags, features and the tree, an entry a token; nothing in a language that is neither Dutch nor English, or without
   * models. @throws InputError when a model file is missing or damaged
   */
  get analysis(): Analysis {
    this.known ??= this.analyse();
    return this.known;
  }

  /** Lemmas, one a token, verbs joined with the particle that stands apart. @throws InputError as `analysis` */
  get lemmas(): readonly string[] {
    this.knownLemmas ??= this.readLemmas();
    return this.knownLemmas;
  }

  /**
   * Whether what is said at a place lies behind the speaker or ahead, by the tense of its verb.
   * @param start UTF-16 offset of a token; undefined where none starts there, or no verb stands above it
   * @throws InputError as `analysis`
   */
  tenseAt(start: number): Tense | undefined {
    const word = this.tokens.findIndex(token => token.start === start);
    return word < 0 || this.knowledge === undefined ? undefined : tenseAt(this, word, this.knowledge);
  }

  private analyse(): Analysis {
    const models = this.knowledge?.models?.();
    if (models === undefined) return NOTHING_READ;
    return analyse(
      models.trees,
      this.tokens.map(token => token.text),
      word => this.isTime(word),
    );
  }

  private readLemmas(): readonly string[] {
    const lemmatiser = this.knowledge?.models?.().lemmas;
    if (lemmatiser === undefined) return [];
    const { tags, features, heads, relations } = this.analysis;
    const forms = this.tokens.map(token => token.text);
    const lemmas = forms.map((form, i) => lemmatiser.lemmaOf(form, tags[i] ?? 'X', features[i]));
    return joinParticles(lemmatiser, lemmas, { forms, heads, relations });
  }

  /** Weekdays ("vrijdagochtend" too), months and dates are no subject and no object. */
  private isTime(word: number): boolean {
    const { lower = '', text = '' } = this.tokens[word] ?? {};
    const words = this.knowledge?.words;
    if (words === undefined) return false;
    const day = words.dayParts.reduce(
      (rest, part) => (rest.endsWith(part) ? rest.slice(0, -part.length) : rest),
      lower,
    );
    return Object.hasOwn(words.weekdays, day) || Object.hasOwn(words.months, lower) || DATE.test(text);
  }
}
