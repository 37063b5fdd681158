'use client';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { pyramidMessages } from '../../locales/en/pyramid.messages';
import { Note } from '../shared/Note';

/** Which keys do what. Loads on demand. */
export function PyramidKeys({ pyramid }: { readonly pyramid: PyramidHook }) {
  const t = useTranslator(pyramid.plinth, 'pyramid', pyramidMessages);
  return (
    <Note>
      <strong>{t('keys.title')}</strong>
      <ul>
        <li>{t('keys.move')}</li>
        <li>{t('keys.ends')}</li>
        <li>{t('keys.select')}</li>
        <li>{t('keys.clear')}</li>
      </ul>
    </Note>
  );
}
