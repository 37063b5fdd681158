'use client';
import { useCallback } from 'react';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { listText } from '../../../hooks/retro-board/day-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroPresence } from '../../../hooks/retro-board/useRetroPresence';
import { useSayWhoCame } from '../../../hooks/shared/useSayWhoCame';
import { VisuallyHidden } from '../../shared/VisuallyHidden';
import { RetroFace } from '../RetroFace';
import { RetroLate } from './RetroLate';

const SHOWN = 4;

/**
 * Who else is here and where, and that somebody is writing; where nobody may be named, how many. A face leads to where that
 * person is. Renders a `<div>`, or nothing while nobody else is here.
 */
export function RetroHere({ board }: { readonly board: RetroContext }) {
  const { announcer, commands, format, plinth, columnTitle } = board;
  const t = useLateWords(board);
  const { named, unnamed, writing } = useRetroPresence(board);
  const say = useCallback(
    ({ came, left }: { readonly came: readonly string[]; readonly left: readonly string[] }) => {
      const texts = [
        came.length > 0 && t('here.came', { names: listText(plinth.locale, came), count: came.length }),
        left.length > 0 && t('here.left', { names: listText(plinth.locale, left), count: left.length }),
      ];
      announcer.announce(texts.filter(Boolean).join(' '));
    },
    [announcer, plinth.locale, t],
  );
  useSayWhoCame(
    named.map(({ name }) => name),
    say,
  );
  if (named.length + unnamed === 0) return null;
  const shown = named.length > SHOWN + 1 ? named.slice(0, SHOWN) : named;
  const rest = named.slice(shown.length);
  const writers = named.filter((other) => other.writing);
  return (
    <RetroLate>
      <div data-plinth-part="retro-here">
        {named.length > 0 && (
          <ul role="list" aria-label={t('here.label')}>
            {shown.map(({ clientId, name, hue, at, columnId, writing }) => (
              <li key={clientId} data-writing={writing ? '' : undefined}>
                {at === undefined || columnId === undefined ? (
                  <RetroFace id={name} name={name} hue={hue} />
                ) : (
                  <button type="button" onClick={() => commands.focus(at)}>
                    <RetroFace id={name} name={name} hue={hue} label="" />
                    <VisuallyHidden>{t('here.at', { name, column: columnTitle(columnId) })}</VisuallyHidden>
                  </button>
                )}
              </li>
            ))}
            {rest.length > 0 && (
              <li>
                <span
                  role="img"
                  aria-label={t('here.more', { count: rest.length })}
                  title={rest.map(({ name }) => name).join(', ')}
                  data-plinth-part="retro-face"
                  data-more=""
                >
                  +{format.number(rest.length)}
                </span>
              </li>
            )}
          </ul>
        )}
        <p data-plinth-part="retro-here-text">
          {unnamed > 0 && named.length === 0 && <span>{t('here.count', { count: unnamed })}</span>}
          {writers.length === 1 && !writing ? (
            <span data-writing="">{t('here.writing', { name: writers[0]!.name })}</span>
          ) : (
            (writing || writers.length > 1) && (
              <span data-writing="">
                {writing ? t('here.someone') : t('here.writers', { count: writers.length })}
              </span>
            )
          )}
        </p>
      </div>
    </RetroLate>
  );
}
