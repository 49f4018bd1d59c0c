// Identity inside an article: which mentions are one entity, by sieves from the surest to the least sure.
import {
  type Article,
  buildId,
  type EntityType,
  type LocalEntity,
  type Mention,
  type MentionKind,
  mentionId,
} from '../model/index.js';
import { foldName } from './identity.js';

/** A mention before it belongs to a local entity. Offsets are UTF-16, half-open, into the article's text. */
export type MentionDraft = {
  start: number;
  end: number;
  surface: string;
  kind: MentionKind;
  type: EntityType;
  labels: readonly string[];
  wikidataId?: string;
  knownAs?: string;
  method: string;
  confidence: number;
  /** The mention that a pronoun or description stands for: decided by whoever made the draft. */
  antecedent?: MentionDraft;
};

export type Linked = { mentions: Mention[]; entities: LocalEntity[]; mentionOf: ReadonlyMap<MentionDraft, Mention> };

/** Groups drafts into local entities. Pure; drafts of the same place and type become one mention. */
export function linkMentions(article: Pick<Article, 'id' | 'version'>, drafts: readonly MentionDraft[]): Linked {
  const unique = new Map(drafts.map(draft => [placeOf(draft), draft]));
  const sorted = [...unique.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const clusters = groupBySieves(sorted);
  const mentions: Mention[] = [];
  const mentionOf = new Map<MentionDraft, Mention>();
  const entities = clusters.map(cluster => {
    const [first] = cluster;
    const id = buildId('loc', [article.id, article.version, first?.start ?? 0, first?.end ?? 0, first?.type ?? '']);
    for (const draft of cluster) {
      const { start, end, surface, kind, type, method, confidence } = draft;
      const mention = {
        id: mentionId(article, start, end, type),
        article: article.id,
        start,
        end,
        surface,
        kind,
        type,
        localId: id,
        method,
        confidence,
      };
      mentions.push(mention);
      mentionOf.set(draft, mention);
    }
    return describe(id, article.id, cluster);
  });
  for (const draft of drafts) {
    const twin = unique.get(placeOf(draft));
    const mention = twin === undefined ? undefined : mentionOf.get(twin);
    if (mention !== undefined) mentionOf.set(draft, mention);
  }
  return {
    mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
    entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
    mentionOf,
  };
}

/** Drafts of one place and type are one mention. */
function placeOf({ start, end, type }: MentionDraft): string {
  return `${start} ${end} ${type}`;
}

/**
 * 1 the same Wikidata id; 2 the same name and type; 3 a surname alone, where one person of that surname is named in
 * full; 4 an abbreviation of a longer name; 5 a pronoun or description goes with its antecedent.
 */
function groupBySieves(drafts: readonly MentionDraft[]): MentionDraft[][] {
  const clusters = new Map<string, MentionDraft[]>();
  const surnames = surnameIndex(drafts);
  const abbreviations = abbreviationIndex(drafts);
  const keys = new Map<MentionDraft, string>();
  const keyOf = (draft: MentionDraft): string => {
    if (draft.antecedent !== undefined) return keys.get(draft.antecedent) ?? keyOf(draft.antecedent);
    if (draft.wikidataId !== undefined) return `id ${draft.wikidataId}`;
    if (draft.kind === 'nominal')
      return draft.method === 'nominal:unnamed' ? `at ${draft.start}` : `nominal ${foldName(draft.surface)}`;
    const name = foldName(draft.surface);
    const surname = surnames.get(name);
    if (surname?.size === 1) return `name Person ${[...surname][0]}`;
    const long = abbreviations.get(draft.surface);
    return `name ${draft.type} ${long ?? name}`;
  };
  for (const draft of drafts) {
    const key = keyOf(draft);
    keys.set(draft, key);
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, [draft]);
    else cluster.push(draft);
  }
  return [...clusters.values()];
}

/** Full names of persons by their last word; a lone word with that surname is the person, whatever it looked like. */
function surnameIndex(drafts: readonly MentionDraft[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const draft of drafts) {
    if (draft.type !== 'Person' || draft.kind !== 'name') continue;
    const parts = foldName(draft.surface).split(' ');
    for (let from = 1; from < parts.length; from += 1) {
      const surname = parts.slice(from).join(' ');
      index.set(surname, (index.get(surname) ?? new Set()).add(parts.join(' ')));
    }
  }
  return index;
}

/** "ANC" for the African National Congress, where the longer name stands in the article. */
function abbreviationIndex(drafts: readonly MentionDraft[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const draft of drafts) {
    const initials = draft.surface
      .split(/[\s-]+/)
      .map(word => /^\p{Lu}/u.exec(word)?.[0] ?? '')
      .join('');
    if (initials.length >= 3 && draft.type === 'Organization') index.set(initials, foldName(draft.surface));
  }
  return index;
}

/** The entity's type and name come from its surest mentions. */
function describe(id: string, article: string, cluster: readonly MentionDraft[]): LocalEntity {
  const named = cluster.filter(draft => draft.kind === 'name');
  const source = named.length > 0 ? named : cluster;
  const best = [...source].sort(
    (a, b) => rankType(b) - rankType(a) || b.confidence - a.confidence || a.start - b.start,
  )[0];
  const proper = named.filter(
    draft => draft.method !== 'adjective' && draft.method !== 'people' && !draft.method.startsWith('capital'),
  );
  const longest = [...(proper.length > 0 ? proper : source)].sort(
    (a, b) => b.surface.length - a.surface.length || a.start - b.start,
  )[0];
  const known =
    cluster.find(draft => draft.wikidataId !== undefined) ?? cluster.find(draft => draft.knownAs !== undefined);
  return {
    id,
    article,
    name: longest?.surface ?? '',
    names: [...new Set(source.map(draft => draft.surface))].sort(),
    type: best?.type ?? 'Organization',
    labels: [...new Set(best?.labels ?? [])].sort(),
    ...(known?.wikidataId === undefined ? {} : { wikidataId: known.wikidataId }),
    ...(known?.knownAs === undefined ? {} : { knownAs: known.knownAs }),
    named: named.length > 0,
  };
}

/** A person named in full decides over a lone word taken for a company. */
function rankType(draft: MentionDraft): number {
  return draft.type === 'Person' && draft.surface.includes(' ') ? 1 : 0;
}
