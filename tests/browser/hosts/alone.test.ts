import { openRealTab } from '../../helpers/tabs';
import type { AloneTab } from './alone.fixture';

const FILE = 'tests/browser/hosts/alone.fixture.ts';

it.each([
  ['H12', 'no-storage'],
  ['H17', 'frozen'],
])(
  '%s works on a page that is %s, with a quiet console',
  async (_, host) => {
    const tab = await openRealTab<AloneTab>(FILE, `host=${host}`);
    const { answers, status } = await tab.call('answers');
    expect(answers).toBe(1);
    if (host === 'no-storage') expect(status).toContain('Not saved');
    expect(await tab.call('addsACard')).toContain('Still works');
    expect(await tab.close()).toEqual([]);
  },
  180_000,
);
