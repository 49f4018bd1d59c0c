// Small article records about one harbour, written out as real sentences; and any number of them for property tests.
import fc from 'fast-check';
import type { ArticleRecord } from '../../src/model/index.js';
import { type Actor, buildRecord, type Said } from './build-record.js';

/** Every way in which an entity is known: by Wikidata id, by name, by a lone surname, not named at all. */
export const HARBOUR_CAST = {
  anna: { name: 'Anna de Wit', type: 'Person' },
  bakker: { name: 'Bakker', type: 'Person' },
  board: { name: 'Harbour Board', type: 'Organization', labels: ['Company'], wikidataId: 'Q1001' },
  union: { name: 'Dockers Union', type: 'Organization' },
  pilots: { name: 'Pilots', type: 'Organization', labels: ['ArmedGroup'], wikidataId: 'Q1002' },
  doel: { name: 'Doel', type: 'Place', labels: ['City'], wikidataId: 'Q1003' },
  ghent: { name: 'Ghent', type: 'Place' },
  crowd: { name: '600 dockers', type: 'Group', isNamed: false },
} as const satisfies Record<string, Actor>;

export type CastKey = keyof typeof HARBOUR_CAST;

export type RecordDraft = {
  url?: string;
  publisher?: string;
  publishedAt?: string;
  originKey?: string;
  extractor?: string;
  /** Words that make another version of the same article. */
  edition?: string;
  /** Other spellings of names in this article. */
  spelled?: Partial<Record<CastKey, string>>;
  says?: readonly (Said & { subject: CastKey; object?: CastKey; claimants?: readonly CastKey[] })[];
};

/** A valid record: one sentence per claim, offsets that fit, and a headline that names nobody. */
export function aRecord({
  extractor = 'hand@1',
  edition = '',
  spelled = {},
  says = [],
  ...head
}: RecordDraft = {}): ArticleRecord {
  const cast = Object.fromEntries(
    Object.entries(HARBOUR_CAST).map(([key, actor]) => [key, { ...actor, ...nameIn(spelled, key) }]),
  );
  const headline = { text: `News of the day. ${edition}`.trim(), kind: 'headline' as const };
  const sentences = says.map(said => ({ text: sentenceOf(said, cast), says: [said] }));
  const print = { url: 'https://paper.example/news', language: 'en' as const, ...head };
  const record = buildRecord({ ...print, sentences: [headline, ...sentences] }, cast);
  return { ...record, analysis: { ...record.analysis, extractor } };
}

function nameIn(spelled: RecordDraft['spelled'], key: string): { name?: string } {
  const found = Object.entries(spelled ?? {}).find(([one]) => one === key);
  return found?.[1] === undefined ? {} : { name: found[1] };
}

function sentenceOf(
  { subject, predicate, object, literal, claimants = [] }: Said,
  cast: Record<string, Actor>,
): string {
  const name = (key: string): string => cast[key]?.name ?? key;
  const source = claimants.length === 0 ? '' : `According to ${claimants.map(name).join(' and ')}: `;
  const verb = predicate.toLowerCase().replaceAll('_', ' ');
  const end = object === undefined ? (literal ?? '') : name(object);
  return `${source}${name(subject)} ${verb} ${end}`.trim().concat('.');
}

/** Predicates of each kind: plain, symmetric, with a role in the slot, without an object. */
const SHAPES = [
  { predicate: 'CAPTURES', subjects: ['pilots', 'union'], objects: ['doel', 'ghent'] },
  { predicate: 'MEETS_WITH', subjects: ['anna', 'board', 'union'], objects: ['board', 'union', 'bakker'] },
  { predicate: 'HEADS', subjects: ['anna', 'bakker'], objects: ['board', 'doel'] },
  { predicate: 'ARRESTS', subjects: ['board', 'pilots'], objects: ['crowd', 'bakker'] },
  { predicate: 'DIES', subjects: ['bakker', 'crowd'], objects: [undefined] },
] as const;

const said = fc.constantFrom(...SHAPES).chain(({ predicate, subjects, objects }) =>
  fc
    .record({
      subject: fc.constantFrom<CastKey[]>(...subjects),
      object: fc.constantFrom<(CastKey | undefined)[]>(...objects),
      literal: fc.constantFrom(undefined, 'the old quay'),
      claimants: fc.constantFrom<CastKey[][]>([], [], ['anna'], ['union', 'bakker']),
      polarity: fc.constantFrom('affirmed' as const, 'affirmed' as const, 'negated' as const),
      modality: fc.constantFrom('asserted' as const, 'attributed' as const, 'planned' as const, 'possible' as const),
      role: fc.constantFrom(undefined, 'chair', 'mayor'),
      confidence: fc.constantFrom(0.5, 0.9, 1),
    })
    .map(({ object, literal, role, ...rest }) => ({
      predicate,
      ...rest,
      ...(object === undefined || literal !== undefined ? {} : { object }),
      ...(literal === undefined ? {} : { literal }),
      ...(role === undefined ? {} : { role }),
    })),
);

const spelling = fc.constantFrom<RecordDraft['spelled'][]>({}, {}, { union: 'dockers union' }, { board: 'The Board' });

/** One edition of one of a few articles: repeated drafts share the article, so histories hit new versions. */
export const anyDraft: fc.Arbitrary<RecordDraft> = fc
  .record({
    number: fc.integer({ min: 0, max: 4 }),
    edition: fc.constantFrom('', 'Updated.'),
    extractor: fc.constantFrom('hand@1', 'hand@2'),
    originKey: fc.constantFrom(undefined, 'agency'),
    publishedAt: fc.constantFrom(undefined, '2021-08-12', '2021-08-13'),
    spelled: spelling,
    says: fc.uniqueArray(said, { maxLength: 4, selector: one => JSON.stringify(one) }),
  })
  .map(({ number, originKey, publishedAt, spelled, ...rest }) => ({
    url: `https://paper.example/${number}`,
    ...rest,
    ...(originKey === undefined ? {} : { originKey }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(spelled === undefined ? {} : { spelled }),
  }));
