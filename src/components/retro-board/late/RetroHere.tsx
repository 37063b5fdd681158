'use client';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroPresence } from '../../../hooks/retro-board/useRetroPresence';
import { useArrivals } from '../../../hooks/shared/useArrivals';
import { HereFaces } from '../../shared/HereFaces';
import { HereWriters } from '../../shared/HereWriters';
import { RetroFace } from '../RetroFace';
import { RetroLate } from './RetroLate';

/**
 * Who else is here and where, and that somebody is writing; where nobody may be named, how many. A face leads to where that
 * person is. Renders a `<div>`, or nothing while nobody else is here.
 */
export function RetroHere({ board }: { readonly board: RetroContext }) {
  const { announcer, commands, format, plinth, columnTitle } = board;
  const t = useLateWords(board);
  const others = useRetroPresence(board);
  const { named, unnamed } = others;
  useArrivals(named, announcer, plinth.locale, t);
  if (named.length + unnamed === 0) return null;
  return (
    <RetroLate>
      <div data-plinth-part="retro-here">
        <HereFaces
          others={named}
          label={t('here.label')}
          face={({ name, hue }, silent) => (
            <RetroFace id={name} name={name} hue={hue} {...(silent ? { label: '' } : {})} />
          )}
          more={(rest) => (
            <span
              role="img"
              aria-label={t('here.more', { count: rest.length })}
              title={rest.map(({ name }) => name).join(', ')}
              data-plinth-part="retro-face"
              data-more=""
            >
              +{format.number(rest.length)}
            </span>
          )}
          wayTo={({ name, at, columnId }) =>
            at === undefined || columnId === undefined
              ? undefined
              : t('here.at', { name, column: columnTitle(columnId) })
          }
          onGo={({ at }) => commands.focus(at!)}
        />
        <p data-plinth-part="retro-here-text">
          {unnamed > 0 && named.length === 0 && <span>{t('here.count', { count: unnamed })}</span>}
          <HereWriters
            others={others}
            say={(who) =>
              who === 'someone'
                ? t('here.someone')
                : 'name' in who
                  ? t('here.writing', who)
                  : t('here.writers', who)
            }
          />
        </p>
      </div>
    </RetroLate>
  );
}
