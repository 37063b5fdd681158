import type { Meta, StoryObj } from '@storybook/react-vite';
import { PyramidDiagram } from 'plinth/pyramid';
import { northlight } from './data';
const meta: Meta<typeof PyramidDiagram> = { title: 'Temp', component: PyramidDiagram };
export default meta;
export const A: StoryObj<typeof PyramidDiagram> = {
  args: {
    scores: northlight,
    title: 'How Northlight stands',
    subtitle: 'Round 4, September. 7 of 8 people answered.',
    defaultSelected: 'accountability',
    previousRound: 'Round 3',
  },
};
