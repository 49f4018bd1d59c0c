// Counts as percentages.

/** What is in the gold, what was predicted, what of it is right. */
export type Counts = { gold: number; predicted: number; right: number };

/** Counts with precision, recall and their harmonic mean, in percent. */
export type Quality = Counts & { precision: number; recall: number; f1: number };

/** The part in percent of the whole; 0 where there is nothing to have a part of. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

export function qualityOf({ gold, predicted, right }: Counts): Quality {
  return {
    gold,
    predicted,
    right,
    precision: percentOf(right, predicted),
    recall: percentOf(right, gold),
    f1: percentOf(2 * right, gold + predicted),
  };
}

/** @throws RangeError where two lists of one sentence have not one length: a fault of whoever compares them */
export function checkLengths(gold: { length: number }, predicted: { length: number }): void {
  if (gold.length !== predicted.length)
    throw new RangeError(`A sentence of ${gold.length} words has ${predicted.length} predictions.`);
}
