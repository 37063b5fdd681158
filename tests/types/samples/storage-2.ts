// Sample 2 of stories/guides/Storage.mdx, by `npm run build:samples`. Do not edit.
import { hostStorage, indexedDbStorage } from 'plinth/storage';

const storage = hostStorage({
  local: indexedDbStorage(),
  async load(key, { signal }) {
    const answer = await fetch(`/drafts/${encodeURIComponent(key)}`, { signal });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error('not reached');
    return { payload: await answer.json(), version: answer.headers.get('ETag') ?? '' };
  },
  async save(key, payload, { signal, version }) {
    const answer = await fetch(`/drafts/${encodeURIComponent(key)}`, {
      method: 'PUT',
      headers: version === undefined ? { 'If-None-Match': '*' } : { 'If-Match': String(version) },
      body: JSON.stringify(payload),
      signal,
    });
    if (answer.status === 412) return { ok: false, conflict: true };
    if (answer.status === 403) return { ok: false, refused: 'denied' };
    if (!answer.ok) throw new Error('not reached');
    return { ok: true, version: answer.headers.get('ETag') ?? '' };
  },
  onConflict: ({ conflicts }) => console.info(conflicts),
  onError: ({ during, cause }) => console.warn(during, cause),
});
export { storage };
