export { defaultModel, isPrinciple, PRINCIPLES, type Principle } from './default-model';
export { levelHue, type Hue } from './level-hue';
export { inlineTexts } from './level-texts';
export type { LevelTexts, Model, ModelLevel, TitledText } from './model.types';
export { MAX_LEVELS, MIN_LEVELS, validateModel } from './validate-model';
