// Which predicted entity is which gold entity: one to one, by the names that they share.
import { foldName } from './fold-name.js';
import type { GoldEntity } from './gold-document.js';
import { takeOnce } from './pair-best-first.js';

/** Gold id by predicted id. */
export type Alignment = ReadonlyMap<string, string>;

/** The compared forms of an entity's name and aliases. */
export function formsOf(entity: Pick<GoldEntity, 'name' | 'aliases'>): Set<string> {
  return new Set([entity.name, ...entity.aliases].map(foldName).filter(form => form !== ''));
}

type Candidate = { leftAt: number; rightAt: number; shared: number; share: number; hasSameType: boolean };

/**
 * Aligns the pair that shares most names first; then the one whose shared names are the larger part of all its names;
 * then one of the same type; then the earlier one.
 */
export function alignEntities(
  gold: readonly GoldEntity[],
  predicted: readonly GoldEntity[],
  typeOf: (entity: GoldEntity) => string,
): Alignment {
  const goldForms = gold.map(formsOf);
  const candidates: Candidate[] = [];
  for (const [rightAt, entity] of predicted.entries()) {
    const forms = formsOf(entity);
    for (const [leftAt, known] of goldForms.entries()) {
      const shared = [...forms].filter(form => known.has(form)).length;
      if (shared === 0) continue;
      const share = shared / (known.size + forms.size - shared);
      const other = gold[leftAt];
      const hasSameType = other !== undefined && typeOf(other) === typeOf(entity);
      candidates.push({ leftAt, rightAt, shared, share, hasSameType });
    }
  }
  const chosen = takeOnce(candidates.sort(compareCandidates));
  return new Map(chosen.map(({ leftAt, rightAt }) => [predicted[rightAt]?.id ?? '', gold[leftAt]?.id ?? '']));
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.shared - a.shared ||
    b.share - a.share ||
    Number(b.hasSameType) - Number(a.hasSameType) ||
    a.leftAt - b.leftAt ||
    a.rightAt - b.rightAt
  );
}
