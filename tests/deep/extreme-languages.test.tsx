import { extremeLanguages } from '../stories/variants';
import { walkStories } from '../stories/walk-stories';

// Every theme from right to left and with the longest texts, all rules.
walkStories({ variants: extremeLanguages, play: false });
