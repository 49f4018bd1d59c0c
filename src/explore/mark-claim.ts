// The characters that a claim rests on, each checked against the text.
import { type Claim, type EvidencePart, type Mention, overlaps } from '../model/index.js';
import type { Mark } from '../protocol/index.js';
import { sortMarks } from './build-context.js';
import type { OpenedArticle } from './opened-article.js';

/** Steps from a pronoun to a name: longer chains are not known, and a ring must end. */
const LONGEST_CHAIN = 5;

type Quoted = Mark & { quote: string };

/**
 * Marks of a claim's evidence, of the mentions at its ends and of what its steps lead to, into the article's text;
 * sorted. Undefined when the text has other words at any of these places: then nothing may be marked.
 */
export function markClaim(
  claim: Claim,
  { article, mentionOf }: Pick<OpenedArticle, 'article' | 'mentionOf'>,
): Mark[] | undefined {
  const quoted: Quoted[] = [
    ...claim.evidence,
    ...endsOf(claim).flatMap(([part, id]) =>
      followSteps(claim, id)
        .flatMap(mention => quoteMention(part, mentionOf.get(mention)))
        .filter(mention => !isCovered(claim, mention)),
    ),
  ];
  const isTrue = quoted.every(({ start, end, quote }) => article.text.slice(start, end) === quote);
  return isTrue ? sortMarks(quoted.map(({ start, end, part }) => ({ start, end, part }))) : undefined;
}

function endsOf(claim: Claim): [EvidencePart, string][] {
  const object = claim.object !== undefined && 'mention' in claim.object ? claim.object.mention : undefined;
  return [
    ['subject', claim.subject],
    ...(object === undefined ? [] : [['object', object] satisfies [EvidencePart, string]]),
    ...claim.claimants.map((claimant): [EvidencePart, string] => ['claimant', claimant]),
  ];
}

/** A mention and those that it stands for, by the claim's steps. */
function followSteps({ steps }: Claim, mention: string): string[] {
  const chain = [mention];
  while (chain.length <= LONGEST_CHAIN) {
    const next = steps.find(step => step.from === chain.at(-1))?.to;
    if (next === undefined || chain.includes(next)) break;
    chain.push(next);
  }
  return chain;
}

/** Whether the claim's own evidence marks the same end there. */
function isCovered({ evidence }: Claim, mention: Quoted): boolean {
  return evidence.some(one => one.part === mention.part && overlaps(one, mention));
}

function quoteMention(part: EvidencePart, mention: Mention | undefined): Quoted[] {
  return mention === undefined ? [] : [{ start: mention.start, end: mention.end, part, quote: mention.surface }];
}
