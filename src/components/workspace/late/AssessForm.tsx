'use client';
import { useEffect, useRef, useState } from 'react';
import type { Command } from '../../../core/shared/command';
import type { Instrument } from '../../../core/trust-assessment/instrument.types';
import type { Response } from '../../../core/trust-assessment/response.types';
import type { RoundRecord } from '../../../core/trust-report/team.types';
import { whenTaken } from '../../../hooks/shared/whenTaken';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { TrustAssessmentForm } from '../../trust-assessment/TrustAssessmentForm';
import { Button } from '../../shared/Button';
import { Note } from '../../shared/Note';
import { useWorkspace } from '../workspace-context';
import { focusView } from './focus-view';

/** The form for one person; on a shared device for one after the other. */
export function AssessForm(props: {
  readonly round: RoundRecord;
  /** As many have answered as were asked. */
  readonly everybody: boolean;
  readonly instrument: Instrument;
  /** Keeps answers on this device; `undefined` where a host takes them. */
  readonly keep: ((response: Response, instead?: Response) => Promise<void>) | undefined;
}) {
  const { round, everybody, instrument, keep } = props;
  const { team, page, name, headingLevel } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const [turn, setTurn] = useState(round.answered);
  const [sent, setSent] = useState(false);
  /** What whoever sits here has handed in, to be replaced where they change an answer. */
  const handedIn = useRef<Response>(undefined);
  /** Somebody who is not counted yet. */
  const [other, setOther] = useState(false);
  const takesTurns = keep !== undefined;
  // Answers that are in may be changed; who starts over may be the next person, whose answers must not take their place.
  const mayRun = (command: Command) =>
    !(command.type === 'session.reset' && takesTurns && handedIn.current) && team.plinth.can(command);
  const full = takesTurns && everybody && !other;
  const kept = takesTurns ? `${round.id}.${turn}` : round.id;
  const own = team.getAssessmentProps(kept);
  const { forgetAnswers } = team;
  useEffect(() => {
    // Whoever sat here before has handed in.
    for (let earlier = 0; takesTurns && earlier < turn; earlier += 1) forgetAnswers(`${round.id}.${earlier}`);
  }, [takesTurns, turn, round.id, forgetAnswers]);
  const { onSubmit } = page;
  const submit = async (response: Response, { signal }: { readonly signal: AbortSignal }) => {
    if (onSubmit) await whenTaken(onSubmit(response, { round: round.id, signal }));
    else if (keep) await keep(response, handedIn.current);
    handedIn.current = response;
    setSent(true);
    setOther(false);
  };
  return (
    <>
      {takesTurns && !sent && !full && <Note>{t('assess.private')}</Note>}
      {(sent || full) && (
        <Note tone="accent" role="status">
          <p>
            {sent && <strong>{t('assess.sent')}</strong>}{' '}
            {t(full ? 'assess.everybody' : takesTurns ? 'assess.turns' : 'assess.sentText')}
          </p>
          {takesTurns && (
            <Button
              size="small"
              variant={full ? 'link' : 'neutral'}
              onClick={(event) => {
                focusView(event.currentTarget);
                setTurn(round.answered);
                setSent(false);
                handedIn.current = undefined;
                setOther(full);
              }}
            >
              {t(full ? 'assess.other' : 'assess.next')}
            </Button>
          )}
        </Note>
      )}
      {(sent || !full) && (
        <TrustAssessmentForm
          key={turn}
          {...own}
          clearAfterSubmit={takesTurns}
          can={mayRun}
          instrument={instrument}
          subtitle={round.title === undefined ? name : `${name}, ${round.title}`}
          headingLevel={headingLevel}
          audience={{ kind: 'team', minRespondents: round.minRespondents }}
          onSubmit={onSubmit || keep ? submit : undefined}
        />
      )}
    </>
  );
}
