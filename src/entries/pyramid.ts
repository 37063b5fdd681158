export type { PyramidDiagramProps, PyramidPart } from '../components/pyramid/pyramid.types';
export { PyramidDiagram } from '../components/pyramid/PyramidDiagram';
export type { LevelTexts, Model, ModelLevel } from '../core/model/model.types';
export { defaultModel } from '../core/model/default-model';
export { validateModel } from '../core/model/validate-model';
export type { PyramidView } from '../core/pyramid/pyramid.views';
export type { BandLimits, LevelScore, PyramidScores, ScoreScale } from '../core/shared/pyramid-scores';
export type {
  PyramidHook,
  PyramidSelectReason,
  PyramidState,
  UsePyramidOptions,
} from '../hooks/pyramid/usePyramid';
export { usePyramid } from '../hooks/pyramid/usePyramid';
export { useLevelTexts, type LoadedLevelTexts } from '../hooks/pyramid/useLevelTexts';
