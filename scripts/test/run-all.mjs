import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readResults } from './results.mjs';
import { run } from './run.mjs';
import { judgeSkips } from './skips.mjs';

const REPORT = '.test-results/vitest.json';

/** Type check and lint count as one test each. */
async function staticChecks() {
  const [types, lint, format] = await Promise.all([
    run('typescript/bin/tsc', ['--noEmit', '--pretty', 'false'], { quiet: true }),
    run('eslint/bin/eslint.js', ['.', '--max-warnings', '0'], { quiet: true }),
    run('prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn'], { quiet: true }),
  ]);
  return [
    { name: 'type check', ok: types.ok, output: types.output },
    {
      name: 'lint',
      ok: lint.ok && format.ok,
      output: [lint.output, format.ok ? '' : format.output].join('\n').trim(),
    },
  ];
}

/** @param {string[]} vitestArgs */
export async function runAll(vitestArgs) {
  const problems = [];
  let passed = 0;

  // Beside the tests: these compute, while many of those wait.
  const checks = staticChecks();

  mkdirSync('.test-results', { recursive: true });
  rmSync(REPORT, { force: true });
  const vitest = await run('vitest/vitest.mjs', [
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...vitestArgs,
  ]);

  for (const check of await checks) {
    console.log(`${check.ok ? '✓' : '✗'} ${check.name}`);
    if (check.ok) passed += 1;
    else problems.push(`${check.name}\n${check.output}`);
  }

  if (existsSync(REPORT)) {
    const results = readResults(JSON.parse(readFileSync(REPORT, 'utf8')));
    passed += results.passed;
    problems.push(...results.failures);
    const skips = judgeSkips({ skipped: results.skipped, all: results.all, whole: vitestArgs.length === 0 });
    for (const { test, reason } of skips.allowed) console.log(`Skipped: ${test}\n  because ${reason}`);
    problems.push(...skips.problems);
    // An error outside any test (an unhandled rejection, a page that died) fails the run without failing a test.
    if (!vitest.ok && results.failures.length === 0)
      problems.push('vitest: failed outside any test, see above');
  } else {
    problems.push('vitest: it ended without a report, see above');
  }

  if (problems.length > 0) console.log(`\nFailed:\n\n${problems.join('\n\n')}`);
  return { passed, failed: problems.length };
}
