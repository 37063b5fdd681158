/** Milliseconds until attempt number `attempt` (from 0): doubled each time, half of it by chance, so that clients spread. */
export function waitBefore(
  attempt: number,
  { first, most }: { readonly first: number; readonly most: number },
  random: () => number,
): number {
  return Math.min(most, first * 2 ** attempt) * (0.5 + random() / 2);
}
