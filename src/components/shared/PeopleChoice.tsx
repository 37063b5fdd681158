'use client';
import { useState, type ReactNode } from 'react';
import { usePeopleSearch } from '../../hooks/shared/usePeopleSearch';
import type { Plinth } from '../../hooks/shared/usePlinth';
import { PeopleSearch } from './PeopleSearch';

/**
 * People to choose from, several at once; of many, those whose name is asked for, and whoever is chosen. Renders the search and
 * a `<div>` of checkboxes.
 */
export function PeopleChoice(props: {
  readonly plinth: Plinth;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string, on: boolean, event: unknown) => void;
  /** What the checkboxes are called in a form. */
  readonly name?: string;
  /** What stands before a name. */
  readonly before?: (person: { readonly id: string; readonly name: string }) => ReactNode;
}) {
  const { plinth, people, chosen, onToggle, name: field, before } = props;
  const search = usePeopleSearch(people.length);
  // Who was chosen before stands first; whoever is chosen now does not jump from under the pointer, and whoever no longer
  // is stays within reach, with the focus.
  const [first] = useState(chosen);
  const [touched, setTouched] = useState(chosen);
  const isFirst = ({ id }: { readonly id: string }) => first.includes(id);
  const ordered = search.asks
    ? [...people.filter(isFirst), ...people.filter((one) => !isFirst(one))]
    : people;
  const found = ordered.filter(({ name }) => search.matches(name));
  const shown = ordered.filter(({ id, name }) => search.matches(name) || touched.includes(id));
  const toggle = (id: string, on: boolean, event: unknown) => {
    setTouched([...touched, id]);
    onToggle(id, on, event);
  };
  return (
    <>
      <PeopleSearch
        plinth={plinth}
        search={search}
        found={found.length}
        onEnter={(event) => {
          const next = found.find(({ id }) => !chosen.includes(id));
          if (next) toggle(next.id, true, event);
        }}
      />
      <div data-plinth-part="people-choice" data-many={search.asks ? '' : undefined}>
        {shown.map((person) => (
          <label key={person.id} data-check="">
            <input
              type="checkbox"
              name={field}
              value={person.id}
              checked={chosen.includes(person.id)}
              onChange={(event) => toggle(person.id, event.target.checked, event)}
            />
            {before?.(person)}
            <bdi>{person.name}</bdi>
          </label>
        ))}
      </div>
    </>
  );
}
