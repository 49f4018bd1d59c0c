// The forms of the word-list files under graph-data/lexicon: closed word classes and verb forms of one language.
import * as z from 'zod';

const List = z.array(z.string());
const Numbers = z.record(z.string(), z.number());

/** A unit of time; `half` is half a year. */
export const TimeUnit = z.enum([
  ...(['second', 'minute', 'hour', 'day', 'weekend', 'week', 'fortnight'] as const),
  ...(['month', 'quarter', 'half', 'year', 'decade', 'century'] as const),
]);
export type TimeUnit = z.infer<typeof TimeUnit>;

/** What the grammar of time expressions knows besides the months, weekdays and parts below. Keys may be several words. */
const TimeWords = z.strictObject({
  /** Count as months only beside a day or a year: "Jan" alone is a man in Dutch. */
  monthAbbreviations: Numbers,
  weekdayAbbreviations: Numbers,
  units: z.record(z.string(), TimeUnit),
  relative: z.record(z.string(), z.enum(['last', 'this', 'next', 'coming'])),
  /** The first of a season's three months. */
  seasons: Numbers,
  decades: Numbers,
  /** `12-25`, `easter-2`, or `11-4#4`: the fourth Thursday of November. */
  holidays: z.record(z.string(), z.string().regex(/^(?:\d\d-(?:\d\d|[1-7]#-?[1-5])|easter[+-]\d+)$/)),
  /** Parts of a day as they follow it: "'s avonds", "in the morning". */
  partAdverbs: List,
  /** Words beside a clock of twelve hours that make it later than noon. */
  afternoon: List,
  vague: List,
  /** Words before a bare month or year that make it one. */
  monthContext: List,
  yearContext: List,
  /** Words of a sentence in which a bare "fourth quarter" is one of a year; empty where it can be nothing else. */
  business: List,
  /** Nouns after four digits that make them a number: "in 2000 huizen". */
  counted: List,
  /** Names that look like days. */
  notTimes: List,
});

/** What numbers need besides the words below: ordinals, fractions, vague numbers, percentages and money. */
const AmountWords = z.strictObject({
  ordinals: Numbers,
  ordinalEndings: List,
  half: List,
  fractions: Numbers,
  /** Denominators. */
  fractionNouns: Numbers,
  /** "een op de vijf", "one in five". */
  outOf: List,
  few: List,
  /** Value, least, most. */
  fuzzy: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])),
  rangeFrom: List,
  rangeTo: List,
  orMore: z.record(z.string(), z.enum(['about', 'at least', 'at most'])),
  percents: List,
  percentPoints: List,
  /** ISO 4217 codes by word, sign or code in lower case. */
  currencies: z.record(z.string(), z.string()),
  ages: List,
  ageBefore: List,
});

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
  comparators: z.record(z.string(), z.enum(['exact', 'about', 'at least', 'at most'])),
  amounts: AmountWords,
  times: TimeWords,
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
