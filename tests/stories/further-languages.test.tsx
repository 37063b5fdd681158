import { furtherLanguages, structure } from './variants';
import { walkStories } from './walk-stories';

walkStories({ variants: furtherLanguages, play: false, axe: structure, inTurn: true });
