// The ten bars over the slider of confidence.

export type ConfidenceBar = {
  /** 0 to 1, of the highest bar; what is there at all is never quite flat. */
  readonly height: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  /** Whether something of the step passes the filter. */
  readonly isIn: boolean;
};

const LEAST_HEIGHT = 0.06;

/** Bars of facts by confidence; `counts[9]` is 0.9 to 1. */
export function confidenceBars(counts: readonly number[], leastConfidence: number): ConfidenceBar[] {
  const most = Math.max(1, ...counts);
  return counts.map((count, step) => {
    const [from, to] = [step / counts.length, (step + 1) / counts.length];
    const isLast = step === counts.length - 1;
    // The last step includes its upper end: a slider at 1 still shows what is certain.
    const isIn = isLast || leastConfidence < to;
    return { count, from, to, isIn, height: count === 0 ? 0 : Math.max(LEAST_HEIGHT, count / most) };
  });
}
