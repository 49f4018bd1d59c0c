// A claim before its mentions have ids.
import type { Modality, Polarity, Quantity, Time } from '../model/index.js';
import type { MentionDraft } from '../resolve/index.js';

export type StepDraft = { from?: MentionDraft; to: MentionDraft; rule: string };

/** A stretch of tokens of the claim's sentence. */
export type TokenRange = { from: number; to: number };

export type ClaimDraft = {
  predicate: string;
  /** Index of the sentence that carries it. */
  sentence: number;
  subject: MentionDraft;
  object: MentionDraft | string;
  /** Where a literal object stands. */
  objectRange?: TokenRange;
  cue: TokenRange;
  /** Tokens in which attribution, time, polarity and modality are looked for. */
  clause: TokenRange;
  polarity: Polarity;
  modality: Modality;
  claimants: MentionDraft[];
  time?: Time;
  quantity?: Quantity;
  role?: string;
  ended?: true;
  steps: StepDraft[];
  /** Construction and cue, e.g. `verb:CAPTURES/innemen`. */
  rule: string;
};

/** A claim of the outlet's own voice, to which attribution and scope are added later. */
export function draftClaim(
  fields: Pick<ClaimDraft, 'predicate' | 'sentence' | 'subject' | 'object' | 'cue' | 'clause' | 'rule'> &
    Partial<ClaimDraft>,
): ClaimDraft {
  return { polarity: 'affirmed', modality: 'asserted', claimants: [], steps: [], ...fields };
}
