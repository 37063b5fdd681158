import { describe, expect, test } from 'vitest';
import { goalsMessages } from '../../src/locales/en/goals.messages';
import { createTranslator } from '../../src/locales/translate';
import { written } from './catalogues';

const arabic = written.find(({ locale }) => locale === 'ar')!.catalogue.goals;

describe('the goals in words', () => {
  test('write no digit of their own in Arabic, whose regions differ: Intl knows which', () => {
    const texts = Object.entries(arabic).flatMap(([key, message]) =>
      (typeof message === 'string' ? [message] : Object.values(message)).map((text) => `${key}: ${text}`),
    );
    expect(texts.filter((text) => /\p{Nd}/u.test(text))).toEqual([]);
  });

  test.each([
    ['ar', '٧ من ١٠'],
    ['ar-MA', '7 من 10'],
  ])('in %s the scale has the digits of the value', (locale, text) => {
    const t = createTranslator(
      locale,
      written.find((one) => one.locale === 'ar')!.catalogue.goals,
      goalsMessages,
    );
    const said = t('confidence.of', { value: 7, most: 10 });
    expect(said).toBe(text);
  });
});
