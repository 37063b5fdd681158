import { finite } from './pyramid-geometry';

/** The level height that suits a width: steady proportions, tall enough for two lines of text. All px. */
export function pyramidLevelHeight(input: {
  readonly width: number;
  readonly levelCount: number;
  /** @default 'regular' */
  readonly density?: 'compact' | 'regular' | 'comfortable' | undefined;
}): number {
  const density = input.density ?? 'regular';
  const low = { compact: 50, regular: 58, comfortable: 66 }[density];
  const ideal = (0.94 * Math.min(input.width, 640)) / (input.levelCount * 1.07);
  return Math.round(finite(ideal, low, low * 1.7, 68));
}
