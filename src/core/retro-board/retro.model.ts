import { createRetroModel, type RetroModel } from './retro-model.create';
import { laterRules } from './rules/later-rules';
import { mainRules } from './rules/main-rules';

/** Every command on a retro, and how each is undone: see `createRetroModel` for who may, and what is written of them. */
export const retroModel: RetroModel = /* #__PURE__ */ createRetroModel({ ...mainRules, ...laterRules });
