// From claims to facts, by the policy table of README.md. Pure: the same claims give the same facts in any order.
import { buildId, type Claim, type Fact, type FactStatus, supportOf } from '../model/index.js';
import type { Ontology } from '../ontology/index.js';
import type { LocatedClaim } from './located-claim.js';
import { compareText, uniqueSorted } from './order.js';

/** The entity that a local entity belongs to. */
export type EntityRef = { id: string; name: string };
export type EntityOf = (localId: string) => EntityRef;

type Group = { subject: string; object: string; claims: LocatedClaim[] };

/** The id of the fact that a claim supports or denies: subject, predicate, object and the slots of the predicate. */
export function factIdOf(located: LocatedClaim, ontology: Ontology, entityOf: EntityOf): string {
  const [subject, object] = endsOf(located, ontology, entityOf);
  const predicate = ontology.getPredicate(located.claim.predicate);
  const slots = predicate.slot.map(slot =>
    slot === 'time' ? (located.claim.time?.iso ?? '') : (located.claim.role ?? ''),
  );
  return buildId('fct', [subject, predicate.name, object, ...slots]);
}

/** Entity ids of both ends; a symmetric predicate always starts at the smaller one. */
function endsOf(located: LocatedClaim, ontology: Ontology, entityOf: EntityOf): [string, string] {
  const subject = entityOf(located.subject).id;
  const object = located.literal === undefined ? entityOf(located.object).id : located.object;
  const { symmetric } = ontology.getPredicate(located.claim.predicate);
  return symmetric && located.literal === undefined && object < subject ? [object, subject] : [subject, object];
}

/** Projects claims to facts, sorted by id. A claim whose two ends are one entity says nothing and gives none. */
export function projectFacts(claims: Iterable<LocatedClaim>, ontology: Ontology, entityOf: EntityOf): Fact[] {
  const groups = new Map<string, Group>();
  for (const located of claims) {
    const [subject, object] = endsOf(located, ontology, entityOf);
    if (subject === object) continue;
    const id = factIdOf(located, ontology, entityOf);
    const group = groups.get(id) ?? { subject, object, claims: [] };
    group.claims.push(located);
    groups.set(id, group);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([id, group]) => projectFact(id, group, entityOf) ?? []);
}

const SUPPORTING = new Set<Claim['modality']>(['asserted', 'attributed', 'planned']);

function projectFact(id: string, group: Group, entityOf: EntityOf): Fact | undefined {
  const all = [...group.claims].sort((a, b) => compareText(a.claim.id, b.claim.id));
  const support = all.filter(({ claim }) => claim.polarity === 'affirmed' && SUPPORTING.has(claim.modality));
  const best = [...support].sort(rankEvidence)[0];
  if (best === undefined) return undefined;
  const denials = all.filter(({ claim }) => claim.polarity === 'negated' && SUPPORTING.has(claim.modality));
  const names = (located: readonly LocatedClaim[]): string[] =>
    uniqueSorted(located.flatMap(({ claimants }) => claimants.map(claimant => entityOf(claimant).name)));
  const reported = uniqueSorted(support.flatMap(({ article }) => article.publishedAt ?? []));
  return {
    id,
    predicate: best.claim.predicate,
    subject: group.subject,
    object: group.object,
    ...(best.literal === undefined ? {} : { literal: best.literal }),
    status: statusOf(support, denials),
    claims: support.map(({ claim }) => claim.id),
    articles: uniqueSorted(support.map(({ article }) => article.id)),
    origins: new Set(support.map(({ article }) => article.originKey)).size,
    claimedBy: names(support),
    deniedBy: names(denials),
    evidence: supportOf(best.claim)?.quote ?? '',
    evidenceUrl: best.article.url ?? best.article.source ?? best.article.id,
    evidenceArticle: best.article.id,
    ...optional('firstReported', reported[0]),
    ...optional('lastReported', reported.at(-1)),
    ...validity(support),
    confidence: Math.max(...support.map(({ claim }) => claim.confidence)),
    ...optional('quantity', support.length === 0 ? undefined : firstOf(support, best, claim => claim.quantity)),
    ...optional(
      'role',
      firstOf(support, best, claim => claim.role),
    ),
    ...(support.every(({ claim }) => claim.ended) ? { ended: true as const } : {}),
  };
}

/**
 * `disputed` when somebody independent of all who support it says the opposite in their own voice; a denial by the
 * party concerned only fills `deniedBy`. Else the strongest of asserted, attributed, planned.
 */
function statusOf(support: readonly LocatedClaim[], denials: readonly LocatedClaim[]): FactStatus {
  const origins = new Set(support.map(({ article }) => article.originKey));
  const isContradicted = denials.some(
    ({ claim, article }) => claim.modality === 'asserted' && !origins.has(article.originKey),
  );
  if (isContradicted) return 'disputed';
  const modalities = new Set(support.map(({ claim }) => claim.modality));
  return modalities.has('asserted') ? 'asserted' : modalities.has('attributed') ? 'attributed' : 'planned';
}

/** Best evidence first: surer, then in the outlet's own voice, then the shorter sentence, then by id. */
function rankEvidence(a: LocatedClaim, b: LocatedClaim): number {
  const length = ({ claim }: LocatedClaim): number => supportOf(claim)?.quote.length ?? 0;
  return (
    b.claim.confidence - a.claim.confidence ||
    a.claim.claimants.length - b.claim.claimants.length ||
    length(a) - length(b) ||
    compareText(a.claim.id, b.claim.id)
  );
}

function firstOf<T>(
  support: readonly LocatedClaim[],
  best: LocatedClaim,
  pick: (claim: Claim) => T | undefined,
): T | undefined {
  return pick(best.claim) ?? support.map(({ claim }) => pick(claim)).find(value => value !== undefined);
}

/** The span of all resolved times: earliest start, latest end. */
function validity(support: readonly LocatedClaim[]): { validFrom?: string; validTo?: string } {
  const intervals = support.flatMap(({ claim }) => (claim.time?.iso === undefined ? [] : [claim.time.iso.split('/')]));
  const starts = uniqueSorted(intervals.flatMap(([start]) => start || []));
  const ends = uniqueSorted(intervals.flatMap(([start, end]) => (end ?? start) || []));
  return { ...optional('validFrom', starts[0]), ...optional('validTo', ends.at(-1)) };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}
