/** A clock that stands at a moment when the page comes and goes on from there: timers run, and cards come out after a reveal. */
export function clockFrom(start: number): () => number {
  const came = Date.now();
  return () => start + Date.now() - came;
}
