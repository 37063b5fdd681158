import { furtherLanguages } from './variants';
import { walkStories } from './walk-stories';

walkStories({ variants: furtherLanguages, play: false, inTurn: true });
