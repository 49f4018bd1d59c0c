// From drafts to claims: ids for mentions, character spans for evidence, steps for what is not named in the sentence.
import {
  type Article,
  type Claim,
  type CoreferenceStep,
  claimId,
  type Evidence,
  type EvidencePart,
  type Mention,
} from '../model/index.js';
import type { Linked, MentionDraft } from '../resolve/index.js';
import type { ClaimDraft, TokenRange } from './claim-draft.js';
import { confidenceOf } from './confidence.js';
import type { ArticleSentence } from './read-sentences.js';

/** Gives drafts their ids and spans. A draft whose mention was not linked is left out: the gate would refuse it. */
export function finishClaims(
  article: Article,
  drafts: readonly ClaimDraft[],
  sentences: readonly ArticleSentence[],
  linked: Linked,
): Claim[] {
  return drafts.flatMap(draft => {
    const sentence = sentences[draft.sentence];
    const subject = linked.mentionOf.get(draft.subject);
    const object = typeof draft.object === 'string' ? draft.object : linked.mentionOf.get(draft.object);
    if (sentence === undefined || subject === undefined || object === undefined) return [];
    const claimants = draft.claimants.flatMap(claimant => linked.mentionOf.get(claimant) ?? []);
    const core = {
      predicate: draft.predicate,
      subject: subject.id,
      object: typeof object === 'string' ? { literal: object } : { mention: object.id },
      polarity: draft.polarity,
      claimants: uniqueByLocal(claimants).map(mention => mention.id),
    };
    const { modality, time, quantity, role, ended, rule } = draft;
    return [
      {
        id: claimId(article, core),
        article: article.id,
        ...core,
        modality,
        ...(time === undefined ? {} : { time }),
        ...(ended === undefined ? {} : { ended }),
        ...(quantity === undefined ? {} : { quantity }),
        ...(role === undefined ? {} : { role }),
        evidence: evidenceOf(article, draft, sentence, { subject, object, claimants }),
        steps: stepsOf(draft, linked),
        rule,
        confidence: confidenceOf(rule),
      },
    ];
  });
}

function uniqueByLocal(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map(mention => [mention.localId, mention])).values()];
}

type Ends = { subject: Mention; object: Mention | string; claimants: readonly Mention[] };

function evidenceOf(
  article: Article,
  draft: ClaimDraft,
  sentence: ArticleSentence,
  { subject, object, claimants }: Ends,
): Evidence[] {
  const span = (part: EvidencePart, start: number, end: number): Evidence => ({
    start,
    end,
    quote: article.text.slice(start, end),
    part,
  });
  const inside = (part: EvidencePart, mention: Mention): Evidence[] =>
    sentence.start <= mention.start && mention.end <= sentence.end ? [span(part, mention.start, mention.end)] : [];
  const range = (part: EvidencePart, tokens: TokenRange | undefined): Evidence[] => {
    const [first, last] = [sentence.tokens[tokens?.from ?? -1], sentence.tokens[(tokens?.to ?? 0) - 1]];
    return first === undefined || last === undefined ? [] : [span(part, first.start, last.end)];
  };
  const time = sentence.times.find(one => one.text === draft.time?.text);
  return [
    span('support', sentence.start, sentence.end),
    ...range('cue', draft.cue),
    ...inside('subject', subject),
    ...(typeof object === 'string' ? range('object', draft.objectRange) : inside('object', object)),
    ...(time === undefined ? [] : [span('time', time.start, time.end)]),
    ...claimants.flatMap(claimant => inside('claimant', claimant)),
  ];
}

/** The steps of the draft, and one for each pronoun or description among its ends. */
function stepsOf(draft: ClaimDraft, linked: Linked): CoreferenceStep[] {
  const ends: MentionDraft[] = [
    draft.subject,
    ...(typeof draft.object === 'string' ? [] : [draft.object]),
    ...draft.claimants,
  ];
  const given = draft.steps.map(({ from, to, rule }) => ({
    from: from === undefined ? undefined : linked.mentionOf.get(from)?.id,
    to: linked.mentionOf.get(to)?.id,
    rule,
  }));
  const pronouns = ends.flatMap(end =>
    end.antecedent === undefined
      ? []
      : [
          {
            from: linked.mentionOf.get(end)?.id,
            to: linked.mentionOf.get(end.antecedent)?.id,
            rule: `${end.kind} to the only one that fits`,
          },
        ],
  );
  return [...given, ...pronouns].flatMap(({ from, to, rule }) =>
    to === undefined ? [] : [{ ...(from === undefined ? {} : { from }), to, rule }],
  );
}
