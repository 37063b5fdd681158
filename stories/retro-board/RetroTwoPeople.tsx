import { createStore, createRetroDocument, retroModel } from 'plinth/core';
import { createEnvironment, type Person } from 'plinth/hooks';
import { RetroBoard, type RetroDocument, type RetroStore } from 'plinth/retro-board';
import { TwoPeople } from '../shared/two-people/TwoPeople';
import { useOwnWords } from '../shared/two-people/useOwnWords';
import type { Side } from '../shared/two-people/useSide';

const PEOPLE = [
  { id: 'person-mira', name: 'Mira Okafor' },
  { id: 'person-jonas', name: 'Jonas Lindqvist' },
] as const satisfies readonly [Person, Person];

/** Cards come out in this many milliseconds after the reveal; a team takes twenty seconds. */
const WINDOW = 5_000;

export interface RetroTwoPeopleProps {
  readonly hidden: boolean;
  readonly anonymous: boolean;
}

/** Two retro boards, one document. Each person's private side is on their own page and nowhere else. */
export function RetroTwoPeople({ hidden, anonymous }: RetroTwoPeopleProps) {
  const create = ({ id }: Person): RetroStore => {
    const env = createEnvironment();
    const title = 'Sprint 18, looking back';
    const made = createRetroDocument(env, {
      id: 'sprint-18',
      title,
      template: 'start-stop-continue',
      hidden,
      anonymous,
    });
    const document: RetroDocument = {
      ...made,
      board: { board: { ...made.board['board']!, window: WINDOW, phase: 'collect', directive: false } },
    };
    return createStore({ model: retroModel, document, env, actor: id });
  };
  return (
    <TwoPeople
      people={PEOPLE}
      name={`retro-${hidden ? 'hidden' : 'open'}-${anonymous ? 'anonymous' : 'named'}`}
      createStore={create}
    >
      {(side, person) => <OneBoard side={side} person={person} />}
    </TwoPeople>
  );
}

const LANDMARKS = ['board.label', 'phases.label', 'actions.title'];

function OneBoard({ side, person }: { readonly side: Side<RetroStore>; readonly person: Person }) {
  const messages = useOwnWords('retro', LANDMARKS, person.name!);
  return (
    <RetroBoard
      store={side.store}
      person={person}
      people={PEOPLE}
      connection={side.connection}
      presence={side.binding.presence}
      messages={messages}
      headingLevel={3}
    />
  );
}
