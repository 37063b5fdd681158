import { themeVariants } from './variants';
import { walkStories } from './walk-stories';

// Contrast is what a theme can break, also in what a play function opens.
walkStories({
  variants: themeVariants,
  play: true,
  axe: { onlyRules: ['color-contrast', 'link-in-text-block'] },
});
