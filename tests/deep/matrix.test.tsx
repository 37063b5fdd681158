import { remainingVariants } from '../stories/variants';
import { walkStories } from '../stories/walk-stories';

// Every theme in every language, all rules.
walkStories({ variants: remainingVariants, play: false });
