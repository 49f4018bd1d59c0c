// Cues as data: the verbs and nouns that express a predicate, one file per predicate and language.
import * as z from 'zod';
import { InputError } from '../failure/index.js';

const Words = z.array(z.string().min(1));

/** Verbs that express a predicate with the same roles. */
export const VerbCue = z.strictObject({
  lemmas: Words.min(1),
  /** Prepositions before the object; absent for a direct object. */
  object: Words.optional(),
  /** A noun of this class must be the direct object ("3000 soldaten sturen"); it carries the quantity. */
  theme: z.enum(['troops']).optional(),
  /** Words that must stand in the clause: "in handen" hebben. */
  idiom: Words.optional(),
  passiveOnly: z.boolean().optional(),
  /** Whether other phrases may stand between verb and object. */
  reach: z.boolean().optional(),
});
export type VerbCue = z.infer<typeof VerbCue>;

/** Nouns that express a predicate: "de verovering van X door Y", "onderhandelingen tussen X en Y". */
export const NounCue = z.strictObject({
  lemmas: Words.min(1),
  object: Words.optional(),
  subject: Words.optional(),
  /** Both ends after "tussen … en", "between … and". */
  between: z.boolean().optional(),
});
export type NounCue = z.infer<typeof NounCue>;

export const CueFile = z.strictObject({
  predicate: z.string(),
  language: z.enum(['nl', 'en']),
  verbs: z.array(VerbCue),
  nouns: z.array(NounCue),
});
export type CueFile = z.infer<typeof CueFile>;

type Entry<T> = { predicate: string; cue: T };

/** All cues, by language and word. */
export class Cues {
  private readonly verbs = new Map<string, Entry<VerbCue>[]>();
  private readonly nouns = new Map<string, Entry<NounCue>[]>();

  constructor(files: readonly CueFile[]) {
    for (const { predicate, language, verbs, nouns } of files) {
      for (const cue of verbs)
        for (const lemma of cue.lemmas) push(this.verbs, `${language} ${lemma}`, { predicate, cue });
      for (const cue of nouns)
        for (const lemma of cue.lemmas) push(this.nouns, `${language} ${lemma}`, { predicate, cue });
    }
  }

  /** Cues of a verb, in the order of the cue files and of the cues in each: whoever asks weighs how demanding they are. */
  verbCues(language: string, lemma: string): readonly Entry<VerbCue>[] {
    return this.verbs.get(`${language} ${lemma}`) ?? [];
  }

  nounCues(language: string, word: string): readonly Entry<NounCue>[] {
    return this.nouns.get(`${language} ${word}`) ?? [];
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** @throws InputError naming the file and the field that is wrong */
export function parseCueFile(name: string, content: unknown): CueFile {
  const result = CueFile.safeParse(content);
  if (result.success && name === `${result.data.predicate}.${result.data.language}.json`) return result.data;
  const reason = result.success ? 'its name differs from predicate and language' : z.prettifyError(result.error);
  throw new InputError({
    code: 'damaged-cues',
    message: `graph-data/ontology/cues/${name} is not valid: ${reason}`,
    next: 'Mend the file after the schema in src/extract/cue.ts.',
    source: name,
  });
}
