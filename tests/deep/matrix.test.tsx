import { otherLanguages } from '../stories/variants';
import { walkStories } from '../stories/walk-stories';

// Every theme in every language, all rules.
walkStories({ variants: otherLanguages, play: false });
