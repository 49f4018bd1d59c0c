// What was decided to the left of a gap: where its sentence began, how the one before it ended.
import type { GapContext } from './gap-context.js';

/** How much of the past is kept with each new sentence. */
const KEPT = 0.75;

/** State of a walk through a text from left to right, gap by gap. */
export class GapHistory {
  /** Place of the first token of the open sentence. */
  first = 0;
  verbs = 0;
  /** Running share of sentences that began with a small letter: chats and mail have many, news has none. */
  smallShare = 0.1;
  lengthBefore = 10;
  /** Whether the rules saw the end of the sentence before. */
  stopBefore = 1;

  /** Takes the token at `i` into the open sentence, and closes it there if it ends. */
  step(context: GapContext, i: number, isEnd: boolean): void {
    this.verbs += context.isVerb[i] ?? 0;
    if (!isEnd) return;
    const next = context.tokens[i + 1];
    if (next !== undefined && /^\p{L}/u.test(next.text))
      this.smallShare = this.smallShare * KEPT + (1 - KEPT) * (context.isSmall[i + 1] ?? 0);
    this.lengthBefore = i - this.first + 1;
    this.stopBefore = context.rules[i] ?? 0;
    this.first = i + 1;
    this.verbs = 0;
  }
}
