'use client';
import { useState } from 'react';
import { answersNeeded, FEWEST_ANSWERS } from '../../../core/team/answers-needed';
import { roundProgress } from '../../../core/trust-report/team.selectors';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { RoundStatus } from '../../trust-report/RoundStatus';
import { Button } from '../../shared/Button';
import { Note } from '../../shared/Note';
import { useWorkspace } from '../workspace-context';
import { AssessForm } from './AssessForm';
import { BlankView } from './BlankView';
import { focusView } from './focus-view';
import { LateView } from './LateView';
import { useRoundOnDevice } from './useRoundOnDevice';
import { useCloseRound } from './useCloseRound';
import { useRoundInstrument } from './useRoundInstrument';

/** The open round: how far it is, and the form. */
export function AssessView() {
  const { team, page, headingLevel, go } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const { commands, state, people } = team;
  const { round } = state.loop;
  const instrument = useRoundInstrument(round?.instrument);
  const device = useRoundOnDevice(round, instrument);
  const closeAtHost = useCloseRound(round?.id);
  const [asks, setAsks] = useState(false);
  if (!round) {
    // On a shared device nobody joins later, so a small team would wait for a picture that never comes.
    const onDevice = page.storage !== undefined && page.onSubmit === undefined;
    const tooFew =
      onDevice && people.length < FEWEST_ANSWERS && (page.minRespondents ?? FEWEST_ANSWERS) > people.length;
    const minRespondents = page.minRespondents ?? (onDevice ? answersNeeded(people.length) : undefined);
    return (
      <LateView>
        <BlankView
          title={t('assess.none')}
          text={
            tooFew
              ? t('assess.tooFew', { count: FEWEST_ANSWERS })
              : t('assess.noneText', { count: Math.max(1, people.length) })
          }
          action={
            !state.readOnly && (
              <div data-plinth-part="workspace-form-actions">
                {tooFew && team.ownsPeople && (
                  <Button variant="primary" onClick={(event) => go({ view: 'team' }, event)}>
                    {t('assess.addPeople')}
                  </Button>
                )}
                <Button
                  variant={tooFew && team.ownsPeople ? 'neutral' : 'primary'}
                  onClick={(event) => {
                    const id = commands.startRound({ minRespondents }, event);
                    if (id !== null) focusView(event.currentTarget);
                    // Without a host's mails, asking is done by word of mouth.
                    if (id !== null && !page.onInvite && people.length > 0)
                      commands.invite(id, people.length, event);
                  }}
                >
                  {t('assess.start')}
                </Button>
              </div>
            )
          }
        />
      </LateView>
    );
  }
  const { onInvite, onRemind } = page;
  const { minRespondents, answered } = round;
  const hasResult = answered >= minRespondents;
  const onClose = closeAtHost ?? device.close;
  const writable = !state.readOnly;
  const everybody = round.answered > 0 && roundProgress(round, state.today).phase === 'everybody';
  const hasAnswered = (page.answered ?? []).includes(round.id);
  return (
    <LateView>
      <RoundStatus
        round={round}
        today={state.today}
        headingLevel={(headingLevel + 1) as 3}
        onInvite={writable && onInvite ? (event) => onInvite(round.id, event) : undefined}
        onRemind={writable && onRemind ? (event) => onRemind(round.id, event) : undefined}
        onClose={
          writable && onClose && (closeAtHost || hasResult)
            ? (event) => (everybody && hasResult ? onClose(event) : setAsks(true))
            : undefined
        }
      />
      {writable && device.close && !closeAtHost && !hasResult && round.status === 'inviting' && (
        // It stays while it is asked about, so that the focus does.
        <p>
          <Button variant="link" size="small" aria-expanded={asks} onClick={() => setAsks(true)}>
            {t('assess.end')}
          </Button>
        </p>
      )}
      {asks && onClose && !(everybody && hasResult) && (
        <Note tone="warning" role="alert">
          <p>
            {hasResult || closeAtHost ? t('assess.early') : t('assess.endText', { count: minRespondents })}
          </p>
          <div data-plinth-part="workspace-form-actions">
            <Button
              size="small"
              onClick={(event) => {
                focusView(event.currentTarget);
                setAsks(false);
                onClose(event);
              }}
            >
              {t('assess.closeNow')}
            </Button>
            <Button
              size="small"
              variant="ghost"
              onClick={(event) => {
                focusView(event.currentTarget);
                setAsks(false);
              }}
            >
              {t('assess.keepOpen')}
            </Button>
          </div>
        </Note>
      )}
      {device.failed && (
        <Note tone="danger" role="alert">
          {t('assess.failed')}
        </Note>
      )}
      {round.status === 'open' && <p data-plinth-part="workspace-calm">{t('assess.soon')}</p>}
      {round.status === 'inviting' &&
        (hasAnswered ? (
          <Note>
            <strong>{t('assess.sent')}</strong> {t('assess.sentText')}
          </Note>
        ) : (
          instrument && (
            <AssessForm
              key={round.id}
              round={round}
              everybody={everybody}
              instrument={instrument}
              keep={device.keep}
            />
          )
        ))}
      {instrument === null && !hasAnswered && (
        <Note tone="warning">{t('assess.unknown', { instrument: round.instrument })}</Note>
      )}
    </LateView>
  );
}
