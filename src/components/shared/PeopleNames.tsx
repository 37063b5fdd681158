'use client';
import { Fragment } from 'react';
import type { Plinth } from '../../hooks/shared/usePlinth';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { peopleMessages } from '../../locales/en/people.messages';

/** Names in a row; of many the first few, and the rest on demand. Each is isolated, so that scripts do not change places. */
export function PeopleNames({
  plinth,
  names,
  shown = 6,
}: {
  readonly plinth: Plinth;
  readonly names: readonly string[];
  /** How many are read at once. @default 6 */
  readonly shown?: number;
}) {
  const t = useTranslator(plinth, 'shared', peopleMessages);
  // For one or two more, nobody wants to press a button.
  const few = names.length > shown + 2 ? names.slice(0, shown) : names;
  const rest = names.slice(few.length);
  const row = (some: readonly string[]) =>
    some.map((name, index) => (
      // Two people may have the same name.
      <Fragment key={index}>
        {index > 0 && ', '}
        <bdi>{name}</bdi>
      </Fragment>
    ));
  return (
    <>
      {row(few)}
      {rest.length > 0 && (
        <details data-plinth-part="people-rest">
          <summary>{t('people.andMore', { count: rest.length })}</summary>
          <div>{row(rest)}</div>
        </details>
      )}
    </>
  );
}
