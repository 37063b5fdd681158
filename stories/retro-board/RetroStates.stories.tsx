import type { Meta, StoryObj } from '@storybook/react-vite';
import { RetroBoard } from 'plinth/retro-board';
import { fn } from 'storybook/test';
import {
  boardOfRows,
  collecting,
  collectingMine,
  longTexts,
  me,
  NOW,
  people,
  sprint18,
  sprint18Counted,
} from './boards';
import { fullStorage, titled, withStore } from './titled';

const meta: Meta<typeof RetroBoard> = {
  title: 'Retro board/All states',
  component: RetroBoard,
  args: {
    person: me,
    people,
    voterKey: () => 'mira',
    now: () => NOW,
    timeZone: 'UTC',
    onMakeGoal: fn(),
    headingLevel: 3,
  },
};
export default meta;
type Story = StoryObj<typeof RetroBoard>;

const empty = boardOfRows({}, { phase: 'collect', board: { directive: false } });

/** One under the other, as a look at everything at once. */
export const AllStates: Story = {
  parameters: { controls: { disable: true } },
  render: (args) => (
    <div className="loop">
      <RetroBoard {...args} defaultDocument={titled(sprint18, 'Voting')} />
      <RetroBoard
        {...args}
        defaultDocument={titled(collecting, 'Collecting, hidden')}
        privateStore={withStore(collectingMine)}
      />
      <RetroBoard {...args} defaultDocument={titled(empty, 'Nothing yet')} />
      <RetroBoard {...args} defaultDocument={titled(sprint18Counted, 'Counted, and talking')} />
      <RetroBoard {...args} defaultDocument={titled(longTexts, 'Long texts')} />
      <RetroBoard {...args} defaultDocument={titled(sprint18Counted, 'To read only', 'act')} readOnly />
      <RetroBoard
        {...args}
        defaultDocument={titled(sprint18, 'For somebody who watches', 'group', {
          observers: { mira: true },
          facilitators: { jonas: true },
        })}
      />
      <RetroBoard
        {...args}
        defaultDocument={titled(sprint18, 'Cards held in place', 'reveal', { locked: true })}
      />
      <RetroBoard {...args} defaultDocument={titled(empty, 'On its way')} loading />
      <RetroBoard
        {...args}
        defaultDocument={titled(sprint18, 'Not kept', 'group')}
        onError={() => undefined}
        storage={fullStorage()}
      />
    </div>
  ),
};

/** The same where there is room for one column. */
export const Narrow: Story = {
  parameters: { controls: { disable: true } },
  globals: { width: '320px' },
  render: (args) => (
    <div className="loop">
      <RetroBoard {...args} defaultDocument={titled(sprint18, 'Voting')} />
      <RetroBoard {...args} defaultDocument={titled(empty, 'Nothing yet')} />
      <RetroBoard {...args} defaultDocument={titled(sprint18Counted, 'Counted, and talking')} />
      <RetroBoard {...args} defaultDocument={titled(longTexts, 'Long texts')} />
    </div>
  ),
};
