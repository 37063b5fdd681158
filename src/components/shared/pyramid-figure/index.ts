export type { FigureLevel } from '../../../core/shared/pyramid-level-view';
export type { FigureLevelProps } from './PyramidFigureLevel';
export { BandMark } from './BandMark';
export { bandMarkCss } from './band-mark.css';
export { PyramidFigure, type PyramidFigureProps } from './PyramidFigure';
export { pyramidFigureCss } from './pyramid-figure.css';
export { pyramidHueCss } from './pyramid-hue.css';
