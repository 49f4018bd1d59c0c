// The Extractor port: from an article to what it says. Built in are the frames; others may propose, the gate decides.

import type { Analysis, Article, Claim, LocalEntity, Mention } from '../model/index.js';
import type { Ontology } from '../ontology/index.js';

/** What an extractor proposes. Nothing of it is stored before the gate has checked every span. */
export type Proposal = { entities: LocalEntity[]; mentions: Mention[]; claims: Claim[] };

export interface Extractor {
  /** Name and version, e.g. `frames@1`; a new version makes a new analysis. */
  readonly id: string;
  /** What its claims are checked against by the gate. */
  readonly ontology: Ontology;
  /** Must be a pure function of the article's text, passages, dates and languages. */
  extract(article: Article, signal?: AbortSignal): Proposal | Promise<Proposal>;
}

/** A claim that the gate refused, and why. */
export type Refusal = { claim: Claim; reason: string };

export type Outcome = { analysis: Analysis; refusals: Refusal[] };
