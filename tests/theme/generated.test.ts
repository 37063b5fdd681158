import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../../scripts/build-tokens.mjs';

const FOLDER = join(__dirname, '../../src/theme/generated');

describe('src/theme/generated', () => {
  const files = generate();

  it('holds the files that the tokens give, and no others', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...files.keys()].sort());
  });

  it.each([...files.keys()])('%s is what `npm run build:tokens` writes', (name) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(files.get(name));
  });
});
