import { composeStories } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import preview from '../../.storybook/preview';
import * as goals from '../../stories/goal-tracker/GoalTwoPeople.stories';
import * as retro from '../../stories/retro-board/RetroTwoPeople.stories';

interface Composed {
  (): ReactNode;
  readonly load: () => Promise<void>;
}

const STORIES = {
  'retro-board-two-people--open': composeStories(retro, preview).Open,
  'goal-tracker-two-people--two-people': composeStories(goals, preview).TwoPeople,
} as unknown as Readonly<Record<string, Composed>>;

const Story = STORIES[new URLSearchParams(location.search).get('id')!]!;
await Story.load();
createRoot(document.getElementById('root')!).render(<Story />);
