// Verb frames: who does what to whom, by the order of phrases in the clause.
import type { Verb } from '../language/index.js';
import type { ClaimDraft } from './claim-draft.js';
import { draftClaim } from './claim-draft.js';
import type { Clause } from './clause.js';
import type { Cues, VerbCue } from './cue.js';
import { findTheme } from './find-theme.js';
import type { Phrase } from './phrase.js';
import type { ArticleSentence } from './read-sentences.js';
import { findRoles } from './roles.js';

/** A verb frame whose destination stands in an earlier sentence: "En ook het VK stuurt 600 soldaten". */
export type OpenFrame = { predicate: string; draft: Omit<ClaimDraft, 'object'> };

export type VerbFindings = { claims: ClaimDraft[]; open: OpenFrame[] };

/** Finds the claims that the verbs of a sentence make. */
export function findVerbs(
  sentence: ArticleSentence,
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  cues: Cues,
): VerbFindings {
  const findings: VerbFindings = { claims: [], open: [] };
  for (const clause of clauses) {
    for (let i = clause.from; i < clause.to; i += 1) {
      for (const verb of sentence.words.lexicon.verbsAt(sentence.tokens, i))
        readVerb({ sentence, phrases, clauses, clause, verb, cues }, findings);
    }
  }
  return findings;
}

type Context = {
  sentence: ArticleSentence;
  phrases: readonly Phrase[];
  clauses: readonly Clause[];
  clause: Clause;
  verb: Verb;
  cues: Cues;
};

/** The first cue whose conditions hold wins: with idiom, with theme, plain. */
function readVerb(context: Context, findings: VerbFindings): void {
  const { sentence, verb, cues } = context;
  const entries = [...cues.verbCues(sentence.language, verb.lemma)].sort((a, b) => demands(b.cue) - demands(a.cue));
  for (const { predicate, cue } of entries) {
    const roles = findRoles(context, cue);
    if (roles === undefined) continue;
    const theme = cue.theme === undefined ? undefined : findTheme(sentence, verb.index, context.clause);
    if (cue.theme !== undefined && theme === undefined) continue;
    const draft = draftClaim({
      predicate,
      sentence: sentence.index,
      subject: roles.subject.draft,
      object: '',
      cue: { from: verb.index, to: verb.index + 1 },
      clause: context.clause,
      rule: `${roles.isPassive ? 'passive' : 'verb'}:${predicate}/${verb.lemma}`,
      ...(theme?.quantity === undefined ? {} : { quantity: theme.quantity }),
    });
    if (roles.object !== undefined) {
      findings.claims.push({ ...draft, object: roles.object.draft });
      return;
    }
    const literal = roles.literal;
    if (literal !== undefined)
      findings.claims.push({ ...draft, object: literal.text, objectRange: literal.range, quantity: literal.quantity });
    else if (theme !== undefined) findings.open.push({ predicate, draft });
    if (literal !== undefined || theme !== undefined) return;
  }
}

function demands(cue: VerbCue): number {
  return (cue.idiom === undefined ? 0 : 2) + (cue.theme === undefined ? 0 : 1);
}
