import { rightToLeft, structure } from './variants';
import { walkStories } from './walk-stories';

// Names, structure and target sizes are what a language can break.
walkStories({ variants: [rightToLeft], play: false, axe: structure });
