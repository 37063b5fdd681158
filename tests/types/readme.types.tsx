// The samples of the README and the guides, as a host would paste them. They are compiled, not run: a name that is gone
// or a prop that has changed fails the type check.
import { PlinthProvider } from 'plinth';
import { bindYjs, persistYjs, type BindingStatus } from 'plinth/collab';
import { scoreResponse, type Command, type DocumentHead, type Json, type Response } from 'plinth/core';
import { usePyramid } from 'plinth/hooks';
import { team15 } from 'plinth/instruments';
import { de } from 'plinth/locales/de';
import { PyramidDiagram } from 'plinth/pyramid';
import {
  browserStorage,
  hostStorage,
  indexedDbStorage,
  persistStore,
  storageKey,
  type PersistOptions,
  type StorageAdapter,
} from 'plinth/storage';
import { storageChecks } from 'plinth/testing';
import { checkTheme, contrastReport, extendTheme, light, toCss } from 'plinth/theme';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import * as Y from 'yjs';

declare function send(response: Response): Promise<void>;
declare const response: Response;
declare const store: PersistOptions<DocumentHead, Command>['store'];
declare function myStorage(): StorageAdapter;
declare function test(name: string, run: () => Promise<void>): void;

export const assessment = (
  <TrustAssessmentForm instrument={team15} storage={browserStorage()} onSubmit={(answers) => send(answers)} />
);

export const pyramid = (
  <PyramidDiagram
    title="How we stand"
    scores={[
      { id: 'trust', score: 4.1 },
      { id: 'conflict', score: 3.7 },
    ]}
    classNames={{ figure: 'theirs' }}
  />
);

const { subscales } = scoreResponse(team15, response.answers);
export const trust: { mean: number | null; percent: number | null; band: string | null } | undefined =
  subscales['trust'];
export const scored = <PyramidDiagram scores={subscales} />;

export function Headless() {
  const headless = usePyramid({ scores: subscales });
  return (
    <ol {...headless.listProps}>
      <li>
        <button {...headless.getLevelProps('trust')}>Trust</button>
      </li>
    </ol>
  );
}

const acme = extendTheme({
  base: light,
  name: 'acme',
  variables: { '--plinth-accent-solid': '#0b6e4f', '--plinth-radius-xl': '4px' },
});
export const unreadable = contrastReport(acme).filter((pair) => !pair.passes);
export const checked = checkTheme(acme);
const css = toCss(acme);
export const printed: string | undefined = css.ok ? css.value : undefined;

export const page = (
  <PlinthProvider theme="dark" density="compact" messages={de} person={{ id: 'me' }}>
    <PyramidDiagram theme={acme} />
  </PlinthProvider>
);

export const german = { ...de, assessment: { ...de.assessment, 'result.private': 'Nur für dich' } };

export const large = <TrustAssessmentForm instrument={team15} storage={indexedDbStorage()} />;

const storage = hostStorage({
  local: indexedDbStorage(),
  async load(key, { signal }) {
    const answer = await fetch(`/drafts/${encodeURIComponent(key)}`, { signal });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error('not reached');
    return { payload: (await answer.json()) as Json, version: answer.headers.get('ETag') ?? '' };
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
});

export async function keep() {
  const key = storageKey({ widget: 'retro', documentId: 'sprint-12' });
  const kept = persistStore({ store, storage, key, onStatus: ({ state }) => console.info(state) });
  await kept.ready;

  const versions = await kept.versions();
  if (versions.ok && versions.value[1]) await kept.restore(versions.value[1].id);
  return kept.exportRaw();
}

const checks = storageChecks({
  open: () => [myStorage(), myStorage()],
  settle: () => new Promise((resolve) => setTimeout(resolve, 50)),
});
for (const { name, run } of checks) test(name, run);

declare function connect(doc: Y.Doc): Promise<void>;
declare function show(status: BindingStatus): void;

const doc = new Y.Doc();
const kept = persistYjs({
  doc,
  storage: browserStorage(),
  key: storageKey({ widget: 'board', documentId: 'board-7' }),
});
const firstSync = connect(doc);
const bound = bindYjs(store, doc, { whenSynced: Promise.all([kept.ready, firstSync]) });

if (bound.ok) bound.binding.status.subscribe(() => show(bound.binding.status.getSnapshot()));
export const refused: 'private' | 'host' | 'alreadyBound' | 'badDoc' | 'badSchema' | undefined = bound.ok
  ? undefined
  : bound.reason;
