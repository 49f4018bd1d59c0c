// The forms of the word-list files under graph-data/lexicon: closed word classes and verb forms of one language.
import * as z from 'zod';

const List = z.array(z.string());
const Numbers = z.record(z.string(), z.number());

/** Closed classes of one language, by the use that reading makes of them. */
export const Words = z.strictObject({
  language: z.enum(['nl', 'en']),
  determiners: List,
  prepositions: List,
  subordinators: List,
  relatives: List,
  coordinators: List,
  auxiliaries: List,
  passiveAuxiliaries: List,
  /** Words that make a clause planned, possible, conditional or demanded. */
  planned: List,
  possible: List,
  conditional: List,
  demanded: List,
  negators: List,
  /** Lemmas of verbs that deny what they report. */
  denials: List,
  /** Lemmas of verbs of saying. */
  sayVerbs: List,
  /** Before the source: "volgens X". */
  according: List,
  /** After the statement and before the source: "…, aldus X". */
  afterwards: List,
  also: List,
  /** Words that may stand between a subject and its verb. */
  adverbs: List,
  subjectPronouns: z.record(z.string(), z.enum(['singular', 'plural', 'any', 'skip'])),
  possessors: List,
  /** Nouns for forces that are sent somewhere. */
  troops: List,
  /** Nouns that make an organisation with a country's adjective: "Afghaanse regering". */
  bodies: z.record(z.string(), z.string()),
  ministries: List,
  ministrySubjects: List,
  facilities: List,
  cityNouns: List,
  capitalNouns: List,
  /** Nouns for unnamed people who act or speak. */
  personNouns: List,
  of: List,
  former: List,
  months: Numbers,
  weekdays: Numbers,
  dayParts: List,
  relativeDays: Numbers,
  monthParts: z.record(z.string(), z.enum(['begin', 'middle', 'end'])),
  numbers: Numbers,
  multipliers: Numbers,
  comparators: z.record(z.string(), z.enum(['about', 'at least', 'at most'])),
});
export type Words = z.infer<typeof Words>;

/** Forms of one verb. A separable verb also has the forms that stand apart from their particle. */
export const VerbForms = z.strictObject({
  present: List,
  past: List,
  participle: List,
  gerund: List.optional(),
  /** Set for a separable verb: "aan" for aankondigen. */
  particle: z.string().optional(),
  presentApart: List.optional(),
  pastApart: List.optional(),
});
export type VerbForms = z.infer<typeof VerbForms>;

export const VerbFile = z.strictObject({
  origin: z.string(),
  licence: z.string(),
  verbs: z.record(z.string(), VerbForms),
});

/** English irregular verbs: all other forms follow by rule. */
export const IrregularVerbs = z.record(z.string(), z.strictObject({ past: z.string(), participle: z.string() }));
export type IrregularVerbs = z.infer<typeof IrregularVerbs>;
