import type { ReactNode } from 'react';
import { useState, useSyncExternalStore } from 'react';
import type { Command, DocumentHead, Store } from 'plinth/core';
import type { Person } from 'plinth/hooks';
import { createHub } from './join-hub';
import type { Line } from './line.types';
import { pageOptions } from './page-options';
import { useSide, type Side } from './useSide';
import './two-people.css';

export interface TwoPeopleProps<S> {
  readonly people: readonly [Person, Person];
  /** Names the shared document on a server. */
  readonly name: string;
  readonly createStore: (person: Person) => S;
  readonly children: (side: Side<S>, person: Person) => ReactNode;
}

/** Two pages side by side, each a person's own, joined in the page or through the server in `?collab=`. */
export function TwoPeople<D extends DocumentHead, C extends Command>(props: TwoPeopleProps<Store<D, C>>) {
  const { people, name } = props;
  const [{ collab, only, room }] = useState(() => pageOptions());
  const [hub] = useState(createHub);
  const shown = only === undefined ? people : [people[only]!];
  return (
    <div className="two-people">
      {shown.map((person) => (
        <OnePerson
          key={person.id}
          {...props}
          person={person}
          join={
            collab
              ? async () => (await import('./join-server')).joinServer(collab, `${room}-${name}`)
              : () => Promise.resolve(hub.join())
          }
        />
      ))}
    </div>
  );
}

function OnePerson<D extends DocumentHead, C extends Command>(
  props: TwoPeopleProps<Store<D, C>> & { readonly person: Person; readonly join: () => Promise<Line> },
) {
  const { person, children } = props;
  const [join] = useState(() => props.join);
  const [create] = useState(() => () => props.createStore(person));
  const side = useSide(join, create);
  return (
    <section aria-label={person.name}>
      {side ? (
        <>
          <Bar side={side} person={person} />
          {children(side, person)}
        </>
      ) : (
        <p role="status">Joining…</p>
      )}
    </section>
  );
}

function Bar({ side, person }: { readonly side: Side<unknown>; readonly person: Person }) {
  const { connection, line } = side;
  const { state, kept } = useSyncExternalStore(connection.subscribe, connection.getSnapshot);
  const offline = state === 'offline';
  return (
    <div className="two-people-bar">
      <h2>{person.name}</h2>
      <span data-connection={state}>
        {state}
        {kept > 0 && `, ${kept} kept`}
      </span>
      <button type="button" onClick={() => line.setOnline(offline)}>
        {offline ? 'Come back' : 'Go offline'}
      </button>
    </div>
  );
}
