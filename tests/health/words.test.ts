import { describe, expect, it } from 'vitest';
import { findings, sample, sourcesIn } from './scan/source';
import { scanWords } from './scan/words';

const src = sourcesIn('src').filter(({ path }) => !path.startsWith('src/locales/'));

const scan = (text: string) => scanWords(sample('src/components/shared/A.tsx', text));

describe('words for users', () => {
  it('live in src/locales', () => {
    expect(findings(src, scanWords)).toEqual([]);
  });

  it.each([
    'const a = <p>Save</p>;',
    "const a = <p>{'Save'}</p>;",
    "const a = <p>{saved ? 'Saved' : t('x')}</p>;",
    'const a = <p>{`${n} answers`}</p>;',
    'const a = <button aria-label="Close" />;',
    "const a = <img alt={label ?? 'Pyramid'} />;",
    "const props = { 'aria-label': 'Close' };",
    "const text = 'Your answers are safe';",
  ])('would be found in %s', (text) => {
    expect(scan(text)).toHaveLength(1);
  });

  it.each([
    'const a = <p data-plinth-part="note">{t(\'note.saved\')} · {count}</p>;',
    "throw new TypeError('Give either a document or a store, not both.');",
    "console.error('Plinth: a store cannot change.');",
    "const a = <li role={items ? 'menuitem' : 'option'} />;",
    "const css = '& :where(p) { color: red; }';",
  ])('would not be suspected in %s', (text) => {
    expect(scan(text)).toEqual([]);
  });
});
