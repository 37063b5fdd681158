import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH } from './pages.mjs';

const [START, END] = ['<!-- measured -->', '<!-- /measured -->'];

/** Puts the tables of this run between the two marks of the README. */
export function writeReadme(tables, rounds) {
  const file = join(BENCH, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`bench/README.md has lost its marks ${START} ${END}`);
  const measured = `Medians of ${rounds} rounds.\n\n${tables.join('\n\n')}`;
  writeFileSync(file, `${before}${START}\n${measured}\n${END}${after}`);
}
