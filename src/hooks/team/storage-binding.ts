'use client';
import type { GoalsCommand } from '../../core/goal-tracker/goals.commands.types';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import type { RetroCommand } from '../../core/retro-board/retro.commands.types';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import type { TeamCommand, TeamDocument } from '../../core/trust-report/team.types';
import { bindSharedStorage as bind } from '../shared/shared-binding';
import type { BindOptions } from '../shared/storage-binding';

/** Keep the documents of a team in storage, under the keys that the widgets themselves would use. */
export const bindTeam = (options: BindOptions<TeamDocument, TeamCommand>) =>
  bind(options, 'team', 'workspace');
export const bindGoals = (options: BindOptions<GoalsDocument, GoalsCommand>) =>
  bind(options, 'goals', 'workspace');
export const bindRetro = (options: BindOptions<RetroDocument, RetroCommand>) =>
  bind(options, 'retro', 'workspace');
