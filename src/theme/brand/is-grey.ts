import type { Rgb } from '../color';
import { rgbToOklch } from '../oklch';

/** Below this chroma (OKLCH) a colour is a grey to the eye. */
const GREY = 0.04;

/** Whether a colour has no hue that anybody sees. */
export const isGrey = (rgb: Rgb): boolean => rgbToOklch(rgb).c < GREY;
