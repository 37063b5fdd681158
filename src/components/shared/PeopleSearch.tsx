'use client';
import { useState } from 'react';
import type { PeopleSearchState } from '../../hooks/shared/usePeopleSearch';
import type { Plinth } from '../../hooks/shared/usePlinth';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { peopleMessages } from '../../locales/en/people.messages';

/**
 * A field that finds somebody among many by name, and what is said when nobody is found. Renders an `<input>` and a
 * `<p role="status">`, or nothing where everybody can be read.
 */
export function PeopleSearch(props: {
  readonly plinth: Plinth;
  readonly search: PeopleSearchState;
  /** How many answer what was asked for. */
  readonly found: number;
  /** What `Enter` does with whoever answers first. */
  readonly onEnter?: (event: unknown) => void;
}) {
  const { plinth, search, found, onEnter } = props;
  const t = useTranslator(plinth, 'shared', peopleMessages);
  // Whoever answered was taken: another `Enter` must not go on to the next name of the list.
  const [taken, setTaken] = useState(false);
  if (!search.asks) return null;
  return (
    <>
      <input
        type="search"
        data-plinth-part="people-search"
        aria-label={t('people.search')}
        placeholder={t('people.search')}
        autoComplete="off"
        value={search.query}
        onChange={(event) => {
          setTaken(false);
          search.setQuery(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          // In a form `Enter` would send it, and `Escape` leave it.
          if (event.key === 'Enter') {
            event.preventDefault();
            if (taken || found === 0 || search.query.trim() === '') return;
            setTaken(true);
            onEnter?.(event);
            // The next name takes the place of this one, which is still seen until then.
            event.currentTarget.select();
          }
          if (event.key === 'Escape' && search.query !== '') {
            event.preventDefault();
            event.stopPropagation();
            search.setQuery('');
          }
        }}
      />
      <p role="status" data-plinth-part="people-none">
        {found === 0 ? t('people.none') : ''}
      </p>
    </>
  );
}
