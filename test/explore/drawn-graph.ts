// A graph drawn by hand, behind the reader's port: any shape, also those that no article gives.
import { compareText, sortById } from '../../src/graph/index.js';
import type { Entity, EntityType, Fact } from '../../src/model/index.js';
import type { FactEnds, GraphReader } from '../../src/store/index.js';

export type Line = {
  from: string;
  to: string;
  predicate?: string;
  confidence?: number;
  lastReported?: string;
  origins?: number;
  /** `to` is then a literal with these words. */
  literal?: string;
};

export type Drawing = {
  lines: readonly Line[];
  types?: Readonly<Record<string, EntityType>>;
  alone?: readonly string[];
};

/** The facts are called f0, f1 … in the order of the lines; every end that is no literal is an entity of its own name. */
export function drawGraph({ lines, types = {}, alone = [] }: Drawing): GraphReader & { facts: readonly Fact[] } {
  const facts = lines.map(factOf);
  const literals = new Set(lines.filter(line => line.literal !== undefined).map(line => line.to));
  const names = [...new Set([...lines.flatMap(line => [line.from, line.to]), ...alone])];
  const entities = new Map(
    names.filter(name => !literals.has(name)).map(name => [name, entityOf(name, types[name] ?? 'Person')]),
  );
  const notDrawn = async (): Promise<never> => {
    throw new Error('a drawn graph has no articles');
  };
  return {
    facts,
    revision: async () => '1',
    entitiesById: async ids => sortById([...new Set(ids)].flatMap(id => entities.get(id) ?? [])),
    factsById: async ids => facts.filter(fact => ids.includes(fact.id)),
    factEnds: async ids => {
      const wanted = new Set(ids);
      return facts.filter(({ subject, object }) => wanted.has(subject) || wanted.has(object)).map(endsOf);
    },
    ownersOf: async () => new Map(),
    articleHeads: async () => [],
    localUses: notDrawn,
    claimsOfFacts: notDrawn,
    records: notDrawn,
    mostMentioned: notDrawn,
    searchNames: notDrawn,
    searchTitles: notDrawn,
    searchPassages: notDrawn,
    saveView: notDrawn,
    findView: notDrawn,
    views: notDrawn,
  };
}

function factOf(
  { from, to, predicate = 'MEETS_WITH', confidence = 0.9, origins = 1, ...rest }: Line,
  index: number,
): Fact {
  return {
    id: `f${index}`,
    predicate,
    subject: from,
    object: to,
    status: 'asserted',
    claims: [`c${index}`],
    articles: [`a${index}`],
    origins,
    claimedBy: [],
    deniedBy: [],
    evidence: `${from} met ${to}.`,
    evidenceUrl: `a${index}`,
    evidenceArticle: `a${index}`,
    confidence,
    ...rest,
  };
}

function endsOf({ id, predicate, subject, object, literal, confidence, lastReported }: Fact): FactEnds {
  return {
    id,
    predicate,
    subject,
    object,
    confidence,
    ...(literal === undefined ? {} : { literal }),
    ...(lastReported === undefined ? {} : { lastReported }),
  };
}

function entityOf(name: string, type: EntityType): Entity {
  return { id: name, name, names: [name], type, labels: [], named: true, locals: [name], mentions: 1, articles: 1 };
}

/** Sorted copies, to compare without order. */
export function sorted(ids: Iterable<string>): string[] {
  return [...ids].sort(compareText);
}
