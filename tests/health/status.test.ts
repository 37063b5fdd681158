import { expect, it } from 'vitest';
import { statusOf } from '../../scripts/status-plugin.mjs';

const file = (name: string, ...statuses: string[]) => ({
  name: `/home/somebody/plinth/${name}`,
  assertionResults: statuses.map((status) => ({ status, title: 'does it' })),
});

it('counts results by what they are about and by the kind of test, and drops none', () => {
  const groups = statusOf(
    {
      testResults: [
        file('tests/core/pyramid/layout.test.ts', 'passed', 'failed'),
        file('stories/pyramid/Pyramid.stories.tsx', 'passed'),
        file('tests/components/workspace/Home.test.tsx', 'passed'),
        file('tests/browser/elements/boards.test.ts', 'passed'),
        file('tests/browser/hosts/hosts.test.ts', 'skipped'),
        file('tests/locales/completeness.test.ts', 'passed'),
        file('tests/collab/fuzz.test.ts', 'passed'),
        file('tests/theme/dtcg.test.ts', 'passed'),
        file('tests/health/files.test.ts', 'passed'),
      ],
    },
    '/home/somebody/plinth',
  );
  const told = groups.flatMap(({ name, kinds }) =>
    kinds.map(({ name: kind, passed, failed, skipped }) => [name, kind, passed, failed, skipped].join(' ')),
  );
  expect(told).toEqual([
    'Workspace components 1 0 0',
    'Custom elements, host pages browser 1 0 1',
    'Pyramid core 1 1 0',
    'Pyramid stories 1 0 0',
    'Working together collab 1 0 0',
    'Languages locales 1 0 0',
    'Theming theme 1 0 0',
    'Everything else health 1 0 0',
  ]);
});
