'use client';
import { formatPath, type Problem } from '../../core/shared/problem';
import { sharedMessages } from '../../locales/en/shared.messages';
import type { Plinth } from '../../hooks/shared/usePlinth';
import { useTranslator } from '../../hooks/shared/useTranslator';

/** What is wrong with what a host handed in, one line each: the place, the fault, and how to mend it. Renders a `<ul>`. */
export function ProblemList(props: { readonly plinth: Plinth; readonly problems: readonly Problem[] }) {
  const t = useTranslator(props.plinth, 'shared', sharedMessages);
  return (
    <ul>
      {props.problems.map(({ code, path, values }, index) => (
        <li key={index}>
          {t(`problem.${code}`, {
            ...values,
            path: path.length > 0 ? formatPath(path) : t('problem.root'),
          })}
          {values?.['allowed'] !== undefined && (
            <>
              {' '}
              (<bdi>{values['allowed']}</bdi>)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
