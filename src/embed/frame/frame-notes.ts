import { formatPath, type Problem } from '../../core/shared/problem';
import { problemMessages } from '../../locales/en/problem.messages';
import { createTranslator } from '../../locales/translate';
import type { Catalogue } from '../../locales/types';
import { isEnglish } from './frame-config';

/** Fetches the words of a language from beside the page; fails where nothing can be fetched. */
export type LoadWords = (locale: string) => Promise<Pick<Catalogue, 'locale' | 'direction' | 'shared'>>;

/**
 * Says in the frame what its address got wrong, or the page around it, in the words that elements have for it. Without
 * React, because there may be no widget that brings it.
 *
 * @returns a function that is told all there is to say now; the note goes with the last problem.
 */
export function createFrameNotes(
  place: HTMLElement,
  loadWords: LoadWords,
): (problems: readonly Problem[], locale: unknown) => Promise<void> {
  const page = place.ownerDocument;
  const note = page.createElement('div');
  note.className = 'plinth-problems';
  note.setAttribute('role', 'alert');
  let newest = 0;

  return async (problems, locale) => {
    const mine = ++newest;
    if (problems.length === 0) return note.remove();
    const words =
      typeof locale === 'string' && !isEnglish(locale)
        ? await loadWords(locale).catch(() => undefined)
        : undefined;
    if (mine !== newest) return;
    const t = createTranslator(words?.locale ?? 'en', words?.shared, problemMessages);
    note.lang = words?.locale ?? 'en';
    note.dir = words?.direction ?? 'ltr';
    note.replaceChildren(
      ...problems.map(({ code, path, values }) => {
        const line = page.createElement('p');
        line.textContent = t(`problem.${code}`, { ...values, path: formatPath(path) });
        return line;
      }),
    );
    place.prepend(note);
  };
}

/** The same for whoever wrote the address, a line each: what was given, and what would do. */
export function logProblems(problems: readonly Problem[]): void {
  const t = createTranslator('en', undefined, problemMessages);
  for (const { code, path, values = {} } of problems) {
    const name = formatPath(path);
    const { given, allowed, expected } = values;
    const what = given === undefined ? `needs ${name}` : `cannot use ${name}=${JSON.stringify(given)}`;
    const instead =
      allowed === undefined
        ? expected === undefined
          ? t(`problem.${code}`, { ...values, path: name })
          : `Expected: ${expected}.`
        : `Allowed: ${allowed}.`;
    console.error(`Plinth: embed.html ${what}. ${instead}`);
  }
}
