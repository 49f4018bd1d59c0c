// The form of the gazetteer files under graph-data/gazetteers: what is known of the world before any article is read.
import * as z from 'zod';
import { EntityType } from '../model/index.js';

const Names = z.array(z.string().min(1));
const PerLanguage = z.object({ nl: Names.default([]), en: Names.default([]) });

/** One known entity: a country, city, organisation, ministry, medium or work. */
export const GazetteerEntry = z.object({
  /** Wikidata id where one is certain; absent otherwise: a wrong id costs more than a missing one. */
  wikidataId: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  /** The name that the graph shows, in English where there is one. */
  name: z.string().min(1),
  type: EntityType,
  labels: z.array(z.string()),
  /** Full names as they stand in running text, abbreviations and exonyms included. */
  names: PerLanguage,
  /** Adjectives made of it, all inflected forms: `Afghaans`, `Afghaanse`; `Afghan`. */
  adjectives: PerLanguage.optional(),
  /** Names of its people, singular and plural: `Afghaan`, `Afghanen`; `Afghan`, `Afghans`. */
  people: PerLanguage.optional(),
  /** Wikidata id of the country that it lies in or belongs to. */
  country: z.string().optional(),
  /** For a country: Wikidata id of its capital. */
  capital: z.string().optional(),
  /** Names that are common words or surnames too (Price, Reading, Orange): matched only with support from the context. */
  ambiguous: Names.optional(),
  /** Inhabitants: of two places with one name the larger is meant, unless the context says otherwise. */
  population: z.int().nonnegative().optional(),
});
export type GazetteerEntry = z.infer<typeof GazetteerEntry>;

/** A word for an office or job, and the predicate that an apposition with it stands for. */
export const OfficeEntry = z.object({
  predicate: z.enum(['SPOKESPERSON_FOR', 'HEADS', 'WORKS_FOR', 'MEMBER_OF']),
  /** Singular forms, feminine ones included: `woordvoerder`, `woordvoerster`, `spokesman`. */
  nl: Names,
  en: Names,
  /** True where the word is also put right before a name as a title: `premier Rutte`, `President Biden`. */
  title: z.boolean().default(false),
  /** Kinds of body that it is an office of, as entity labels or types; empty is any. */
  of: z.array(z.string()).default([]),
});
export type OfficeEntry = z.infer<typeof OfficeEntry>;

/** One gazetteer file: entries with origin and licence beside them. */
export const GazetteerFile = z.object({
  origin: z.string(),
  licence: z.string(),
  entries: z.array(GazetteerEntry),
});

export const OfficeFile = z.object({ origin: z.string(), licence: z.string(), entries: z.array(OfficeEntry) });

/** Given names, for telling a person from a place or body by shape and list. */
export const GivenNameFile = z.object({ origin: z.string(), licence: z.string(), names: z.array(z.string()) });
