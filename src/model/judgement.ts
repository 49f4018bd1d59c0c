// A judgement: what an analyst decided. Append-only; superseded, never deleted.
import * as z from 'zod';

export const JudgementKind = z.enum(['same', 'different', 'wrong-claim', 'rename', 'retype', 'unsure']);
export type JudgementKind = z.infer<typeof JudgementKind>;

export const Judgement = z.object({
  id: z.string(),
  kind: JudgementKind,
  /** Local entity, entity or claim that is judged. */
  left: z.string(),
  /** The other side: a second id, a name or a type. */
  right: z.string(),
  by: z.string(),
  /** ISO date-time. */
  at: z.string(),
  reason: z.string(),
  supersedes: z.string().optional(),
});
export type Judgement = z.infer<typeof Judgement>;
