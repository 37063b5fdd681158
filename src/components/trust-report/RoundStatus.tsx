'use client';
import { forwardRef } from 'react';
import { roundProgress } from '../../core/trust-report/team.selectors';
import type { RoundRecord } from '../../core/trust-report/team.types';
import { mergeProps } from '../../hooks/shared/mergeProps';
import type { PlinthOptions } from '../../hooks/shared/plinth-context';
import { useMergedRefs } from '../../hooks/shared/useMergedRefs';
import { usePlinth } from '../../hooks/shared/usePlinth';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { roundStatusMessages } from '../../locales/en/round-status.messages';
import type { AppearanceOptions } from '../shared/appearance-context';
import { inheritFontCss } from '../shared/base.css';
import { Button } from '../shared/Button';
import { createSheet } from '../shared/create-sheet';
import { Icon } from '../shared/Icon';
import { check, heart, people } from '../shared/icons';
import { useWidgetRoot } from '../shared/useWidgetRoot';
import { WidgetRoot } from '../shared/WidgetRoot';
import { ReportCountBar } from './ReportCountBar';
import { reportCountCss } from './report-count.css';
import { roundStatusCss } from './round-status.css';

const statusSheet = createSheet('plinth-round-status', reportCountCss + roundStatusCss + inheritFontCss);

/** What of a round it takes to say how far it is: no names, no times. */
export type RoundStatusRecord = Pick<
  RoundRecord,
  'status' | 'answered' | 'invited' | 'minRespondents' | 'remindedOn'
>;

export interface RoundStatusProps extends PlinthOptions, AppearanceOptions {
  readonly round: RoundStatusRecord;
  /** Today as `YYYY-MM-DD`: at most one reminder a day. */
  readonly today: string;
  /** Of the title. @default 3 */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** The host sends the invitations. Given: an open round offers it. */
  readonly onInvite?: ((event: unknown) => void) | undefined;
  /** The host reminds everybody who was invited. Given: a round that goes on offers it. */
  readonly onRemind?: ((event: unknown) => void) | undefined;
  /** Given: a round that goes on can be closed. */
  readonly onClose?: ((event: unknown) => void) | undefined;
  readonly className?: string | undefined;
}

/** "4 of 8 have answered": how far a round is, never who. Renders a `<div>` of its own look. */
export const RoundStatus = forwardRef<HTMLDivElement, RoundStatusProps>(function RoundStatus(props, ref) {
  const { round, today, headingLevel = 3, onInvite, onRemind, onClose, className } = props;
  const plinth = usePlinth(props);
  const t = useTranslator(plinth, 'report', roundStatusMessages);
  const { ref: widgetRef, ...root } = useWidgetRoot({ ...props, widget: 'round-status', plinth });
  const { phase, answered, invited, missing, canRemind } = roundProgress(round as RoundRecord, today);
  const Heading = `h${headingLevel}` as 'h3';
  const isOpen = round.status === 'open';
  const goesOn = round.status === 'inviting';
  const isFull = phase === 'everybody';
  const said = t('status.answered', { count: invited, answered });
  return (
    <WidgetRoot
      sheet={statusSheet}
      {...mergeProps(root, { className })}
      ref={useMergedRefs(widgetRef, ref)}
      data-phase={phase}
    >
      <div data-plinth-part="round-status-body">
        <div data-plinth-part="round-status-says">
          <Heading>
            <Icon path={isFull || phase === 'closed' ? check : people} />
            {isOpen ? t('status.title') : said}
          </Heading>
          <p>{t(`status.${phase}`, { count: missing })}</p>
        </div>
        {!isOpen && <ReportCountBar label={t('waiting.bar')} count={answered} of={invited} text={said} />}
        <p data-plinth-part="round-status-remark">
          {goesOn && !canRemind && !isFull && onRemind ? t('status.reminded') : t('status.nobody')}
        </p>
        {(goesOn || (isOpen && onInvite)) && (
          <div data-plinth-part="round-status-actions">
            {isOpen && onInvite && (
              <Button variant="primary" onClick={onInvite}>
                {t('status.invite')}
              </Button>
            )}
            {goesOn && onRemind && canRemind && (
              <Button onClick={onRemind}>
                <Icon path={heart} />
                {t('remind.send')}
              </Button>
            )}
            {goesOn && onClose && (
              // All that is left to do then.
              <Button variant={isFull ? 'primary' : 'neutral'} onClick={onClose}>
                {t('status.close')}
              </Button>
            )}
          </div>
        )}
      </div>
    </WidgetRoot>
  );
});
