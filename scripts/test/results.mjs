import { relative } from 'node:path';

/**
 * Reads Vitest's JSON report.
 * @returns {{ passed: number, failures: string[], skipped: string[], all: Set<string> }} tests named `file > full name`
 */
export function readResults(report, root = process.cwd()) {
  const failures = [];
  const skipped = [];
  const all = new Set();
  let passed = 0;
  for (const file of report.testResults) {
    const path = relative(root, file.name);
    let failedInside = 0;
    for (const test of file.assertionResults) {
      const name = `${path} > ${[...test.ancestorTitles, test.title].join(' > ')}`;
      all.add(name);
      if (test.status === 'passed') passed += 1;
      else if (test.status === 'failed') {
        failedInside += 1;
        failures.push(`${name}\n${test.failureMessages.map(ownLines).join('\n')}`);
      } else skipped.push(name);
    }
    // A file that does not load has no tests to fail.
    if (file.status === 'failed' && failedInside === 0) failures.push(`${path}\n${file.message}`);
  }
  return { passed, failures, skipped, all };
}

/** A stack without the lines of tools. */
function ownLines(message) {
  return message
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line) && !/^\s+at new Promise/.test(line))
    .join('\n');
}
