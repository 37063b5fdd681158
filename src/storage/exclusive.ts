/**
 * Runs the work while no other tab of this origin does the same, where the browser has locks. Without them (plain http)
 * tabs may send at once; the server's version check keeps that safe, at the price of a merge.
 */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  if (!locks) return work();
  let started = false;
  try {
    return await locks.request(name, () => {
      started = true;
      return work();
    });
  } catch (error) {
    // A frame without permission has locks and may not use them.
    if (started) throw error;
    return work();
  }
}
