import { readFileSync } from 'node:fs';

/**
 * A test may be skipped only if `tests/skips.json` names it with a reason; an entry that names no test is stale.
 * @param {object} input
 * @param {string[]} input.skipped names of tests that did not run, `file > full name`
 * @param {Set<string>} input.all names of all tests
 * @param {boolean} input.whole whether all projects ran; a part cannot tell what is stale
 * @param {{ test: string, reason: string }[]} [input.listed]
 */
export function judgeSkips({ skipped, all, whole, listed = readListed() }) {
  const allowed = [];
  const problems = [];
  for (const test of skipped) {
    const entry = listed.find((known) => known.test === test);
    if (!entry) problems.push(`${test}\nis skipped, and tests/skips.json does not say why`);
    else if (!entry.reason?.trim()) problems.push(`${test}\nis listed in tests/skips.json without a reason`);
    else allowed.push(entry);
  }
  if (whole) {
    for (const { test } of listed) {
      if (!all.has(test)) problems.push(`${test}\nis listed in tests/skips.json, and there is no such test`);
    }
  }
  return { allowed, problems };
}

function readListed() {
  return JSON.parse(readFileSync('tests/skips.json', 'utf8'));
}
