import { rightToLeft } from './variants';
import { walkStories } from './walk-stories';

// All rules: names, structure and target sizes are what a language can break.
walkStories({ variants: [rightToLeft], play: false });
