import { act, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { english, formsOf, MESSAGE_SETS, written } from '../../locales/catalogues';
import { mismatchedNames, textsOf } from './said';
import { Speaking, speechIn, widgets } from './widgets';

/** Whole English messages that this language says in other words. */
function onlyEnglish(catalogue: typeof english.catalogue): ReadonlySet<string> {
  const texts = (from: typeof english.catalogue) =>
    MESSAGE_SETS.flatMap((set) => Object.values(from[set] ?? {}).flatMap(formsOf));
  const own = new Set(texts(catalogue));
  return new Set(texts(english.catalogue).filter((text) => text.length > 3 && !own.has(text)));
}

/** Once each: what a language can break in a widget's structure is looked at in the stories. */
describe.each(written.map(({ locale, catalogue }) => [locale, catalogue] as const))(
  'in %s',
  (locale, catalogue) => {
    it.each(Object.keys(widgets().shown))('the %s says all of it', async (name) => {
      const speech = await speechIn(locale);
      const { container } = render(
        <StrictMode>
          <Speaking speech={speech}>{widgets().shown[name]?.(speech)}</Speaking>
        </StrictMode>,
      );
      await act(() => vi.dynamicImportSettled());
      const root = container.querySelector('[lang]')!;
      expect(root).toHaveAttribute('lang', locale);
      expect(root).toHaveAttribute('dir', catalogue.direction);
      const said = textsOf(container);
      const foreign = locale === 'en' ? new Set<string>() : onlyEnglish(catalogue);
      expect(said.filter((text) => foreign.has(text))).toEqual([]);
      expect(said.filter((text) => /\{\w+\}|undefined|NaN/.test(text))).toEqual([]);
      expect(mismatchedNames(container)).toEqual([]);
    });
  },
);
