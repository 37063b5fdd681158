'use client';
import { formatPath } from '../../core/shared/problem';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { sharedMessages } from '../../locales/en/shared.messages';
import { Note } from '../shared/Note';

/** What is wrong with the model or the figures, in words, with the place of each fault. */
export function PyramidProblems({ pyramid }: { readonly pyramid: PyramidHook }) {
  const { state, plinth } = pyramid;
  const t = useTranslator(plinth, 'shared', sharedMessages);
  const problems = [...state.problems, ...state.reading.problems];
  return (
    <Note tone={state.status === 'invalid' ? 'danger' : 'warning'}>
      <strong>{t('problem.title', { count: problems.length })}</strong>
      <ul>
        {problems.map((each) => (
          <li key={`${each.code} ${formatPath(each.path)}`}>
            {t(`problem.${each.code}`, {
              ...each.values,
              path: each.path.length > 0 ? formatPath(each.path) : t('problem.root'),
            })}
          </li>
        ))}
      </ul>
    </Note>
  );
}
