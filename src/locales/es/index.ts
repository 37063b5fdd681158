import type { Catalogue } from '../types';
import { assessmentMessages } from './assessment.messages';
import { goalsMessages } from './goals.messages';
import { modelTitles } from './model-titles';
import { pyramidMessages } from './pyramid.messages';
import { reportMessages } from './report.messages';
import { retroAroundMessages } from './retro-around.messages';
import { retroLateMessages } from './retro-late.messages';
import { retroMessages } from './retro.messages';
import { sharedMessages } from './shared.messages';
import { workspaceMessages } from './workspace.messages';

export const es: Catalogue = {
  locale: 'es',
  direction: 'ltr',
  reviewed: false,
  shared: sharedMessages,
  model: modelTitles,
  pyramid: pyramidMessages,
  assessment: assessmentMessages,
  report: reportMessages,
  retro: { ...retroMessages, ...retroAroundMessages, ...retroLateMessages },
  goals: goalsMessages,
  workspace: workspaceMessages,
};
