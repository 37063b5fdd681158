import {
  createStore,
  previousSummary,
  summariseTeam,
  teamModel,
  type Response,
  type TeamCommand,
  type TeamDocument,
} from 'plinth/core';
import { createEnvironment } from 'plinth/hooks';
import { team15 } from 'plinth/instruments';
import type { TeamWorkspaceProps } from 'plinth/workspace';
import { northlightAnswers } from '../trust-report/data';
import { NOW, sampleTeam, TODAY } from './data';

interface Host {
  readonly teamStore: NonNullable<TeamWorkspaceProps['teamStore']>;
  readonly onSubmit: NonNullable<TeamWorkspaceProps['onSubmit']>;
  readonly onCloseRound: NonNullable<TeamWorkspaceProps['onCloseRound']>;
}

/**
 * What a server does for a team, in memory: it takes the answers, counts them, and closes a round with a summary. The seven others of
 * the sample answer when the visitor does, much as they did the last time.
 */
export function createSampleHost(): Host {
  const env = createEnvironment(() => NOW);
  const teamStore = createStore<TeamDocument, TeamCommand>({ model: teamModel, env, document: sampleTeam });
  // Raw answers stay with the host, and are gone once a round is closed.
  const answers = new Map<string, readonly Response[]>();
  return {
    teamStore,
    onSubmit(response, { round }) {
      const all = [...(answers.get(round) ?? northlightAnswers()), response];
      answers.set(round, all);
      teamStore.dispatch({ type: 'round.count', round, answered: all.length });
    },
    onCloseRound(round) {
      const previous = previousSummary(teamStore.getSnapshot(), round);
      const summary = summariseTeam(team15, answers.get(round) ?? [], { previous, random: env.random });
      const closed = teamStore.dispatch({ type: 'round.close', round, on: TODAY, summary });
      if (closed.ok) answers.delete(round);
    },
  };
}
