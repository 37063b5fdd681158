'use client';
import type { GoalsCommand } from '../../core/goal-tracker/goals.commands.types';
import type { GoalsDocument } from '../../core/goal-tracker/goals.types';
import { bindSharedStorage as bind } from '../shared/shared-binding';
import type { BindOptions } from '../shared/storage-binding';

/** Keeps goals in storage. */
export const bindStorage = (options: BindOptions<GoalsDocument, GoalsCommand>) =>
  bind(options, 'goals', 'goal-tracker');
