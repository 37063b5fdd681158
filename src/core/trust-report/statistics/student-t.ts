/**
 * The t value that Student's distribution exceeds with probability (1 − level) / 2: half the width of a two-sided
 * interval, in standard errors. By bisection over the distribution's tail.
 *
 * @param df degrees of freedom, above 0, fractions allowed
 * @param level 0 to 1, both excluded @default 0.95
 */
export function studentT(df: number, level = 0.95): number | null {
  if (!(df > 0) || !(level > 0 && level < 1)) return null;
  const wanted = 1 - level;
  let low = 0;
  let high = 1;
  while (tails(high, df) > wanted && high < 1e12) high *= 2;
  for (let step = 0; step < 100 && high - low > 1e-12 * high; step += 1) {
    const middle = (low + high) / 2;
    if (tails(middle, df) > wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(|T| > t) = I(df / (df + t²); df / 2, 1 / 2). */
const tails = (t: number, df: number): number => incompleteBeta(df / (df + t * t), df / 2, 0.5);

/** Regularised incomplete beta function by its continued fraction (Abramowitz & Stegun 26.5.8; Lentz's method). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return (front * betaFraction(x, a, b)) / a;
}

function betaFraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      step = d * c;
      result *= step;
    }
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return result;
}

/** ln Γ(x) for x > 0: Stirling's series after the argument is raised to 10 or more. */
function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 10; at += 1) shift += Math.log(at);
  const square = at * at;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift;
}
