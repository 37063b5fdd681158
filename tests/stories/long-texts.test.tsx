import { longTexts, structure } from './variants';
import { walkStories } from './walk-stories';

walkStories({ variants: [longTexts], play: false, axe: structure });
