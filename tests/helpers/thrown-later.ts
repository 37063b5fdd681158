/** What is thrown in tasks of its own during some work: what a page hears of as an uncaught error, and nobody else. */
export function thrownLater(work: () => void): readonly unknown[] {
  const thrown: unknown[] = [];
  const later = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => {
    try {
      task();
    } catch (error) {
      thrown.push(error);
    }
  });
  work();
  later.mockRestore();
  return thrown;
}
