// An analysis in the shape of the gold files, so that it can be scored against them.
import { basename } from 'node:path';
import {
  type ArticleRecord,
  type Claim,
  type LocalEntity,
  type Quantity,
  supportOf,
  type Time,
} from '../model/index.js';
import type { GoldClaim, GoldEntity } from './gold-document.js';

type Analysed = Pick<ArticleRecord, 'article' | 'analysis'>;

/** A gold entity with what only some gold files mark. */
export type FoundEntity = GoldEntity & {
  labels: string[];
  wikidata?: string;
  /** True for an entity that the article never names. */
  nominal?: true;
};

/** A gold claim with what the measure does not read. */
export type FoundClaim = GoldClaim & { time?: Time; quantity?: Quantity; role?: string; ended?: true };

export type FoundDocument = { id: string; entities: FoundEntity[]; claims: FoundClaim[] };

/**
 * The gold form of one article: each claim of the analysis is one claim, its ends named by local entity.
 * @param id default: the file's name without its ending; of a page the last part of its path
 */
export function toGoldDocument({ article, analysis }: Analysed, id: string = documentId(article)): FoundDocument {
  const localOf = new Map(analysis.mentions.map(({ id, localId }) => [id, localId]));
  const entityOf = (mention: string): string => localOf.get(mention) ?? mention;
  return {
    id,
    entities: analysis.entities.map(toGoldEntity),
    claims: analysis.claims.map(claim => toGoldClaim(claim, entityOf)),
  };
}

function documentId({ source, url, id }: Analysed['article']): string {
  const name = source ?? (url === undefined ? '' : basename(new URL(url).pathname));
  return name.replace(/(?<=.)\.[^.]*$/, '') || id;
}

function toGoldEntity({ id, name, names, type, labels, wikidataId, named }: LocalEntity): FoundEntity {
  return {
    id,
    name,
    type,
    labels: [...labels],
    aliases: names.filter(alias => alias !== name),
    ...(wikidataId === undefined ? {} : { wikidata: wikidataId }),
    ...(named ? {} : { nominal: true }),
  };
}

function toGoldClaim(claim: Claim, entityOf: (mention: string) => string): FoundClaim {
  const { predicate, polarity, modality, time, quantity, role, ended, object } = claim;
  const end = object !== undefined && 'mention' in object ? entityOf(object.mention) : object;
  return {
    subject: entityOf(claim.subject),
    predicate,
    ...(end === undefined ? {} : { object: end }),
    polarity,
    modality,
    claimants: claim.claimants.map(entityOf),
    ...(time === undefined ? {} : { time }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(role === undefined ? {} : { role }),
    ...(ended === undefined ? {} : { ended }),
    evidence: supportOf(claim)?.quote ?? '',
    // What matters most is for a reader to say, not for an extractor.
    core: false,
  };
}
