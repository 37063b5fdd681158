'use client';
import { useState } from 'react';
import type { Instrument } from '../../../core/trust-assessment/instrument.types';
import type { Response } from '../../../core/trust-assessment/response.types';
import { previousSummary } from '../../../core/trust-report/team.selectors';
import type { RoundRecord } from '../../../core/trust-report/team.types';
import { forgetResponses, keepResponse, summariseRound } from '../../../hooks/team/local-round';
import { useWorkspace } from '../workspace-context';

export interface RoundOnDevice {
  /**
   * Keeps one person's answers, in the place of those that the person gave before; `undefined` where a host takes them. Rejects
   * where they could not be kept.
   */
  readonly keep: ((response: Response, instead?: Response) => Promise<void>) | undefined;
  /** Closes the round with a summary, in which there are no figures if too few have answered; `undefined` where a host does. */
  readonly close: ((event: unknown) => void) | undefined;
  readonly failed: boolean;
}

/** A round whose answers this browser holds, because there is no host to take them. */
export function useRoundOnDevice(
  round: RoundRecord | null,
  instrument: Instrument | null | undefined,
): RoundOnDevice {
  const { team, page, go } = useWorkspace();
  const [failed, setFailed] = useState(false);
  const { storage } = page;
  if (!round || !instrument || !storage || page.onSubmit)
    return { keep: undefined, close: undefined, failed };
  const { commands, records, plinth } = team;
  const keep = async (response: Response, instead?: Response) => {
    const answered = await keepResponse(storage, round.id, instrument.id, response, instead);
    if (answered === null) throw new Error('The answers could not be kept.');
    if (answered > round.invited) commands.invite(round.id, answered);
    commands.countAnswers(round.id, answered);
  };
  const close = (event: unknown) => {
    const options = {
      minRespondents: round.minRespondents,
      previous: previousSummary(records.team, round.id),
      random: plinth.env.random,
    };
    summariseRound(storage, round.id, instrument, options).then(
      async (summary) => {
        if (!summary || !commands.closeRound(round.id, summary, event)) return setFailed(true);
        go({ view: summary.status === 'ok' ? 'see' : 'assess' }, event);
        await forgetResponses(storage, round.id);
      },
      () => setFailed(true),
    );
  };
  return { keep, close, failed };
}
