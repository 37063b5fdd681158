'use client';

/**
 * Waits for a host's word that it has something, and rejects with what it said where it has not. `fetch` keeps its promise
 * whatever the server answers, so that an answer with `ok: false` is a refusal: nobody may read "sent" over a 500.
 */
export async function whenTaken(answer: unknown): Promise<void> {
  const said = (await answer) as { readonly ok?: unknown } | null | undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what the host said, for its `onError`
  if (said?.ok === false) throw said;
}
