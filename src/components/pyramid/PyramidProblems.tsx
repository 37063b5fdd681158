'use client';
import { useEffect } from 'react';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { sharedMessages } from '../../locales/en/shared.messages';
import { Note } from '../shared/Note';
import { ProblemList } from '../shared/ProblemList';

/** What is wrong with the model or the figures, in words and to the host's `onError`. Renders a `Note`. */
export function PyramidProblems({ pyramid }: { readonly pyramid: PyramidHook }) {
  const { state, plinth } = pyramid;
  const { reportError } = plinth;
  const t = useTranslator(plinth, 'shared', sharedMessages);
  const problems = [...state.problems, ...state.reading.problems];
  useEffect(
    () => reportError({ kind: 'data', widget: 'pyramid', problems }),
    // Where something else is wrong, not at each render with a new list of the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [reportError, JSON.stringify(problems)],
  );
  return (
    <Note tone={state.status === 'invalid' ? 'danger' : 'warning'}>
      <strong>{t('problem.title', { count: problems.length })}</strong>
      <ProblemList plinth={plinth} problems={problems} />
    </Note>
  );
}
