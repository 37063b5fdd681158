import type { Model } from '../../core/model/model.types';
import type { PyramidView } from '../../core/pyramid/pyramid.views';
import type { BandLimits, PyramidScores, ScoreScale } from '../../core/shared/pyramid-scores';
import type { ModelTexts } from '../../locales/types';
import type { Listen, PlinthElement, ProblemEvent, ValueEvent } from './common.types';

/** The pyramid: levels that rest on each other, what they score, and what to do about it. */
export interface PlinthPyramidDiagramElement extends PlinthElement {
  addEventListener: Listen<PyramidDiagramEventMap>;
  /** 3 to 7 levels, base first. @default the five principles */
  model: Model | undefined;
  /** One entry per level, or means by level id. Left out: the picture explains the model. Empty: no round yet. */
  scores: PyramidScores | undefined;
  /** @default 1 to 5 */
  scale: ScoreScale | undefined;
  /** As shares of the scale. @default solid from 0.7, uneven from 0.5 */
  bands: BandLimits | undefined;
  /** Decimals of a score. @default 1 */
  digits: number | undefined;
  /** Name of the earlier round. */
  previousRound: string | undefined;
  /** What the picture shows. @default 'scores' */
  view: PyramidView;
  /** The selected level's id, or `null`. */
  selected: string | null;
  /** The heading. @default the model's name for the picture */
  heading: string | undefined;
  /** One line under the heading. */
  subtitle: string | undefined;
  /** Figures are on their way. @default false */
  loading: boolean | undefined;
  /** Pattern fills at first. @default false */
  defaultPatterns: boolean | undefined;
  /** Starts as a table. @default false */
  defaultTable: boolean | undefined;
  /** Long texts by level id. @default fetched when a level is selected */
  modelTexts: ModelTexts | undefined;
}

export interface PyramidDiagramEventMap {
  'plinth-select': ValueEvent<string | null>;
  'plinth-view-change': ValueEvent<PyramidView>;
  'plinth-problem': ProblemEvent;
}
