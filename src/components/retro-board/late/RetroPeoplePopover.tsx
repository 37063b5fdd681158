'use client';
import type { ComponentPropsWithoutRef } from 'react';
import { useAroundWords } from '../../../hooks/retro-board/around-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useRetroReady, type RetroPerson } from '../../../hooks/retro-board/useRetroReady';
import { RetroFace } from '../RetroFace';
import { RetroPopover } from './RetroPopover';

/**
 * Everybody by name: who is ready, and for whom the others wait. Where nobody is ready, or nobody's readiness is told, one
 * list. Renders a `RetroPopover`.
 */
export function RetroPeoplePopover(props: {
  readonly board: RetroContext;
  readonly buttonProps: ComponentPropsWithoutRef<'button'>;
}) {
  const { board, buttonProps } = props;
  const t = useLateWords(board);
  const around = useAroundWords(board);
  const { people } = useRetroReady(board);
  const label = around('people.label');
  const ready = people.filter((person) => person.ready);
  const waiting = people.filter((person) => !person.ready);
  const lists: readonly (readonly [title: string, people: readonly RetroPerson[]])[] =
    ready.length === 0
      ? [[label, people]]
      : [
          [t('people.waiting', { count: waiting.length }), waiting],
          [around('ready.count', { count: ready.length }), ready],
        ];
  return (
    <RetroPopover label={label} button={(button) => <button {...buttonProps} {...button} />}>
      {() => (
        <div role="region" aria-label={label} tabIndex={0} data-plinth-part="retro-people-lists">
          {lists.map(
            ([title, some]) =>
              some.length > 0 && (
                <div key={title}>
                  <p data-plinth-part="retro-popover-title">{title}</p>
                  <ul role="list" aria-label={title}>
                    {some.map(({ id, name, ready }) => (
                      <li key={id}>
                        <RetroFace id={id} name={name} ready={ready} label="" />
                        <bdi>{name}</bdi>
                      </li>
                    ))}
                  </ul>
                </div>
              ),
          )}
        </div>
      )}
    </RetroPopover>
  );
}
