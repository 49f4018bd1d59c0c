// Functions whose last bit may differ between engines, made of additions and multiplications that do not.

const POWERS = new Float64Array(2049).map((_, i) => 2 ** (i - 1024));

/** e to the power of x, to about 1e-14 of its value; 0 below -700, the value at 700 above it. */
export function exp(x: number): number {
  if (x < -700) return 0;
  const bounded = Math.min(x, 700);
  const power = Math.round(bounded * Math.LOG2E);
  const r = bounded - power * Math.LN2;
  // Taylor's series to the eleventh term: |r| is at most ln 2 / 2.
  const high = 1 / 5040 + r * (1 / 40320 + r * (1 / 362880 + r * (1 / 3628800 + r * (1 / 39916800))));
  const low = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * high))))));
  return low * (POWERS[power + 1024] as number);
}

/** The logistic function. */
export function sigmoid(x: number): number {
  return 1 / (1 + exp(-x));
}

/** Natural logarithm; minus infinity for what is not above zero. */
export function log(x: number): number {
  if (!(x > 0)) return Number.NEGATIVE_INFINITY;
  let scaled = x;
  let power = 0;
  for (; scaled > 1.5; power += 1) scaled /= 2;
  for (; scaled < 0.75; power -= 1) scaled *= 2;
  // ln(s) = 2 artanh((s - 1) / (s + 1)), and |s - 1| / (s + 1) is at most a fifth.
  const ratio = (scaled - 1) / (scaled + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let term = 25; term >= 1; term -= 2) sum = sum * square + 1 / term;
  return 2 * ratio * sum + power * Math.LN2;
}
