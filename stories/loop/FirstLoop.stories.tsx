import type { Meta, StoryObj } from '@storybook/react-vite';
import { browserStorage } from 'plinth/storage';
import { FirstLoop } from './FirstLoop';

const meta: Meta<typeof FirstLoop> = { title: 'The first loop', component: FirstLoop };
export default meta;

/** Answer, hand in, see the pyramid fill; reload and it is all still there. */
export const TheFirstLoop: StoryObj<typeof FirstLoop> = {
  render: (_args, { globals }) => <FirstLoop storage={browserStorage()} locale={String(globals.locale)} />,
};
