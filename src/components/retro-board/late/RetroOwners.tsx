'use client';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { PeopleChoice } from '../../shared/PeopleChoice';
import { RetroFace } from '../RetroFace';

/** People to choose from, several at once. Renders a `<fieldset>` of checkboxes. */
export function RetroOwners(props: {
  readonly board: RetroContext;
  readonly label: string;
  /** Ids of whom to choose from. @default everybody */
  readonly people?: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[], event: unknown) => void;
}) {
  const { board, label, chosen, onChange } = props;
  const { people: known = board.plinth.people.map(({ id }) => id) } = props;
  const t = useLateWords(board);
  const ids = [...known, ...chosen.filter((id) => !known.includes(id))];
  return (
    <fieldset data-plinth-part="retro-owners">
      <legend>{label}</legend>
      {ids.length === 0 && <p>{t('action.noPeople')}</p>}
      <PeopleChoice
        plinth={board.plinth}
        people={ids.map((id) => ({ id, name: board.nameOf(id) }))}
        chosen={chosen}
        before={({ id, name }) => <RetroFace id={id} name={name} label="" />}
        onToggle={(id, on, event) =>
          onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id), event)
        }
      />
    </fieldset>
  );
}
