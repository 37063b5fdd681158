// A Vite plugin for Storybook: `virtual:plinth-status` holds what the last test run on this machine left in .test-results, so
// that the status page is never typed by hand. Without a run it is `null`, and the page says so.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';

const ID = 'virtual:plinth-status';
const REPORT = '.test-results/vitest.json';

/** Widgets and what they share, by what their tests are called; the first that fits. */
const GROUPS = {
  Workspace: /workspace|useTeam|core\/team\/|hooks\/team\//i,
  'Custom elements, host pages': /\/elements|\/hosts\/|\/embed\/|csp|Custom elements|mount\.test|leaks/,
  Pyramid: /pyramid/i,
  'Trust assessment': /trust-assessment|TrustAssessment/,
  'Trust report': /trust-report|TrustReport/,
  'Retro board': /retro/i,
  'Goal tracker': /goal/i,
  'Working together': /\/collab\/|\/server\/|yjs/i,
  Storage: /\/storage\/|storage/,
  Languages: /\/locales\/|languages/i,
  Theming: /theme|theming|contrast/i,
};

/**
 * @param {{ testResults: { name: string, assertionResults: { status: string, fullName?: string, title: string }[] }[] }} report
 * @returns {{ name: string, kinds: { name: string, passed: number, failed: number, skipped: number }[] }[]}
 */
export function statusOf(report, root = process.cwd()) {
  const groups = new Map();
  for (const file of report.testResults) {
    const path = relative(root, file.name).replaceAll('\\', '/');
    const kind = path.startsWith('stories/') ? 'stories' : (path.split('/')[1] ?? 'other');
    for (const { status, fullName, title } of file.assertionResults) {
      const text = `${path} ${fullName ?? title}`;
      const name = Object.keys(GROUPS).find((one) => GROUPS[one].test(text)) ?? 'Everything else';
      const kinds = groups.get(name) ?? groups.set(name, new Map()).get(name);
      const count =
        kinds.get(kind) ?? kinds.set(kind, { name: kind, passed: 0, failed: 0, skipped: 0 }).get(kind);
      count[status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped'] += 1;
    }
  }
  return [...Object.keys(GROUPS), 'Everything else']
    .filter((name) => groups.has(name))
    .map((name) => ({
      name,
      kinds: [...groups.get(name).values()].sort((a, b) => a.name.localeCompare(b.name)),
    }));
}

function load() {
  if (!existsSync(REPORT)) return null;
  return {
    at: statSync(REPORT).mtime.toISOString(),
    groups: statusOf(JSON.parse(readFileSync(REPORT, 'utf8'))),
  };
}

export const statusPlugin = () => ({
  name: 'plinth-status',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(load())};` : undefined),
});
