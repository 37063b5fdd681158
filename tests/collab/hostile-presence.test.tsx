// @vitest-environment jsdom
import { act, render, within } from '@testing-library/react';
import * as encoding from 'lib0/encoding';
import { createStore, goalsModel, retroModel } from 'plinth/core';
import { GoalTracker } from 'plinth/goal-tracker';
import { createEnvironment, type PresenceSource } from 'plinth/hooks';
import { RetroBoard } from 'plinth/retro-board';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { applyAwarenessUpdate, Awareness } from 'y-protocols/awareness';
import { Doc } from 'yjs';
import { bindYjs } from '../../src/collab/bind-yjs';
import { createRetroDocument } from '../../src/core/retro-board/index';
import { TEAM_TODAY, teamGoals } from '../../stories/goal-tracker/data/team-goals';
import { seeded } from '../helpers/toy-model';

const MANY = 1_000;
const ME = { id: 'me', name: 'Me' };
const env = createEnvironment();

const DEEP: unknown = Array.from({ length: 60 }).reduce((inner) => ({ inner }), 'x');
const VALUES: readonly unknown[] = [
  ...[null, 0, -1, 1e308, true, '', ' ', 'Bo', 'x'.repeat(5_000), 'x'.repeat(190), [], {}, DEEP],
  ...['\u202eevil\u2066', '\ud800', '<img src=x onerror=alert(1)>', 'red; background: url(//evil)'],
  ...['__proto__', 'constructor', 'reviews', 'lifted', [['name', 'Bo']], { toString: 1 }],
];
const KEYS = [
  'name',
  'hue',
  'writing',
  'at',
  '__proto__',
  'toString',
  'clientId',
  'isMe',
  'goal',
  'columnId',
];

/** What somebody can say who keeps to no rule, as JSON text: any shape at all, or a good one with something wrong in it. */
function forge(random: () => number): string {
  const pick = <T,>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
  const any = () => JSON.stringify(pick(VALUES));
  if (random() < 0.1) return any();
  if (random() < 0.1) return `{"plinth":${any()}}`;
  const wrong = Array.from({ length: 1 + Math.floor(random() * 4) }, () => `"${pick(KEYS)}":${any()}`);
  return `{"plinth":{"name":"Bo","hue":2,${wrong.join()}}}`;
}

/** Shows a widget, lets a stranger say a thousand things under many client ids, its own among them, and looks at it in between. */
async function hammer(
  store: Parameters<typeof bindYjs>[0],
  draw: (presence: PresenceSource) => ReactElement,
  part: string,
): Promise<void> {
  const doc = new Doc();
  const awareness = new Awareness(doc);
  const bound = bindYjs(store, doc, { whenSynced: Promise.resolve(), awareness });
  if (!bound.ok) throw new Error(bound.reason);
  const { presence } = bound.binding;
  onTestFinished(() => {
    bound.binding.destroy();
    awareness.destroy();
  });
  // They load on demand; here they are there at once.
  await Promise.all([
    import('../../src/components/retro-board/late/RetroHere'),
    import('../../src/components/goal-tracker/late/GoalLive'),
  ]);
  const { container } = render(draw(presence!));
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  const document = JSON.stringify(store.getSnapshot());
  const hear = (client: number, clock: number, state: string) =>
    act(() => applyAwarenessUpdate(awareness, said(client, clock, state), 'a stranger'));
  const looks = () => act(() => vi.advanceTimersByTimeAsync(100));
  const random = seeded(7);
  let shown = 0;
  for (let round = 1; round <= MANY; round++) {
    const client = random() < 0.02 ? doc.clientID : 1 + Math.floor(random() * 300);
    hear(client, round, forge(random));
    if (round % 20 > 0) continue;
    await looks();
    const here = container.querySelector(`[data-plinth-part="${part}"]`);
    const faces = [...(here?.querySelectorAll('li [title]') ?? [])].map((face) =>
      face.getAttribute('title')!,
    );
    shown += faces.length;
    for (const name of faces) expect(name).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]{1,}$/u);
    for (const face of here?.querySelectorAll('[data-hue]') ?? [])
      expect(['1', '2', '3', '4', '5']).toContain(face.getAttribute('data-hue'));
    expect(container.querySelector('img, script')).toBeNull();
    // A name is text wherever it stands, and shortened; it is no style.
    expect(container.innerHTML).not.toMatch(/x{61}/);
    expect(container.querySelector('[style*="evil"], [fill*="evil"]')).toBeNull();
    expect(presence!.getSnapshot().length).toBeLessThanOrEqual(200);
  }
  expect(shown).toBeGreaterThan(50);
  expect(JSON.stringify(store.getSnapshot())).toBe(document);
  // And on it goes: who is honest is shown.
  for (let client = 0; client <= 300; client++) hear(client, 2 * MANY, 'null');
  hear(5, 3 * MANY, '{"plinth":{"name":"Ada"}}');
  await looks();
  expect(within(container).getByRole('img', { name: 'Ada' })).toBeInTheDocument();
}

/** An awareness update as anybody at the network can write it. */
function said(client: number, clock: number, state: string): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
  encoding.writeVarString(encoder, state);
  return encoding.toUint8Array(encoder);
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

test(
  '1,000 forged presences at a retro board: no crash, and nothing is shown that does not pass',
  { timeout: 120_000 },
  async () => {
    const document = createRetroDocument(env, { template: 'start-stop-continue', hidden: false });
    const store = createStore({ model: retroModel, document, env, actor: ME.id });
    const draw = (presence: PresenceSource) => <RetroBoard store={store} person={ME} presence={presence} />;
    await hammer(store as never, draw, 'retro-here');
  },
);

test(
  '1,000 forged presences at goals: no crash, and nothing is shown that does not pass',
  { timeout: 120_000 },
  async () => {
    const store = createStore({ model: goalsModel, document: teamGoals(), env, actor: ME.id });
    const draw = (presence: PresenceSource) => (
      <GoalTracker store={store} person={ME} today={TEAM_TODAY} presence={presence} />
    );
    await hammer(store as never, draw, 'goal-here');
  },
);
