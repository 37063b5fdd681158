'use client';
import { own } from '../../../core/shared/json';
import { boardOf } from '../../../core/retro-board/board-of';
import { focusPhase } from '../../../hooks/retro-board/focus-phase';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';
import { useRetroTexts } from '../../../hooks/retro-board/useRetroTexts';
import { OPENING_PLACE } from '../../../hooks/retro-board/useRetroStage';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { check, close } from '../../shared/icons';
import type { StageProps } from './RetroStagePanel';

/** What everybody is asked to agree to before it starts, and a question to warm up. Renders a `<section>`. */
export function RetroOpening({ board, headingLevel }: StageProps) {
  const { commands, store, drafts } = board;
  const t = useLateWords(board);
  const { directive, agreed, checkIn, checkInText } = useBoardRecord(board, (record) => ({
    directive: record.directive,
    agreed: Object.keys(record.agreed),
    checkIn: record.checkIn,
    checkInText: record.checkInText,
  }));
  const me = board.who('agree', { create: false });
  const mine = me !== undefined && agreed.includes(me);
  const texts = useRetroTexts(board);
  const asked = checkInText || own(texts?.checkIns ?? {}, checkIn ?? '');
  const titleId = `${board.idPrefix}opening`;
  const Heading = `h${headingLevel}` as 'h3';
  const putAway = () => {
    drafts.set(OPENING_PLACE, '1');
    // What held the focus is gone.
    focusPhase(board);
  };
  return (
    <section aria-labelledby={titleId} data-plinth-part="retro-stage" data-stage="opening">
      <div data-plinth-part="retro-stage-head">
        <Heading id={titleId}>{(directive && texts?.directive.title) || t('opening.title')}</Heading>
        <Button variant="ghost" size="small" iconOnly aria-label={t('opening.hide')} onClick={putAway}>
          <Icon path={close} />
        </Button>
      </div>
      <div data-plinth-part="retro-opening">
        {directive && (
          <div>
            <p data-plinth-part="retro-promise">{texts?.directive.text}</p>
            <div data-plinth-part="retro-row">
              {board.may({ type: 'directive.agree', who: me ?? board.plinth.person?.id ?? '', on: true }) && (
                <Button
                  size="small"
                  aria-pressed={mine}
                  onClick={(event) => {
                    const who = board.who('agree');
                    const on = !Object.hasOwn(boardOf(store.getSnapshot()).agreed, who);
                    commands.dispatch({ type: 'directive.agree', who, on }, event);
                    // With nothing left to read the panel goes, and with it what held the focus.
                    if (on && asked === undefined) focusPhase(board);
                  }}
                >
                  {mine && <Icon path={check} size={14} />}
                  {t('opening.agree')}
                </Button>
              )}
              {agreed.length > 0 && (
                <span data-plinth-part="retro-aside-text">
                  {t('opening.agreed', { count: agreed.length })}
                </span>
              )}
            </div>
          </div>
        )}
        {asked !== undefined && (
          <figure>
            <figcaption>{t('opening.question')}</figcaption>
            <p>
              <bdi>{asked}</bdi>
            </p>
          </figure>
        )}
      </div>
    </section>
  );
}
