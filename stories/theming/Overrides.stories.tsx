import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button, Icon, icons, Note, Panel, PlinthProvider, ProgressBar, type PanelProps } from 'plinth';
import { PyramidDiagram } from 'plinth/pyramid';
import { dark, extendTheme, light, type Theme, type ThemeVariables } from 'plinth/theme';
import { northlight } from '../pyramid/data';
import './overrides.css';

const meta: Meta<typeof Panel> = {
  title: 'Theming/Overrides',
  component: Panel,
  parameters: { controls: { disable: true } },
};
export default meta;
type Story = StoryObj<typeof Panel>;

function Sample(props: Omit<PanelProps, 'children'>) {
  return (
    <Panel {...props}>
      <Note>
        <p>Two more answers to go.</p>
      </Note>
      <ProgressBar label="Answered" share={0.6} text="3 of 5" />
      <div className="row">
        <Button variant="primary">Remind the team</Button>
        <Button>
          <Icon path={icons.download} />
          Export
        </Button>
      </div>
    </Panel>
  );
}

/** Only values, so that they stand on any mode. */
const theme = (name: string, variables: ThemeVariables, base: Theme = light): Theme =>
  extendTheme({ base, name, variables });

const square = theme('square', {
  '--plinth-radius-sm': '0px',
  '--plinth-radius-md': '0px',
  '--plinth-radius-lg': '0px',
  '--plinth-radius-xl': '0px',
  '--plinth-accent-solid': '#0b5c43',
  '--plinth-accent-solid-hover': '#084a36',
});

/** A few values of one theme. */
export const ByToken: Story = { render: () => <Sample theme={square} /> };

/** One part, everywhere below an element of the page. */
export const ByPart: Story = {
  render: () => (
    <div className="override-parts">
      <Sample />
    </div>
  ),
};

const classNames = { root: 'override-flat', facts: 'override-facts' } as const;

/** Classes of the page on the parts of one widget. */
export const ByClassName: Story = {
  render: () => <PyramidDiagram title="How Northlight stands" scores={northlight} classNames={classNames} />,
};

export const Densities: Story = {
  render: () => (
    <div className="override-row">
      <Sample density="compact" />
      <Sample density="regular" />
      <Sample density="comfortable" />
    </div>
  ),
};

const larger = theme('larger', {
  '--plinth-type-body': '400 16px/26px var(--plinth-font-sans)',
  '--plinth-type-label': '600 15px/22px var(--plinth-font-sans)',
  '--plinth-type-caption': '400 14px/20px var(--plinth-font-sans)',
});

/** Roles of the type scale. */
export const TypeScale: Story = { render: () => <Sample theme={larger} /> };

/** Width of the stroke, and the ends of it. */
export const Icons: Story = {
  render: () => (
    <div className="override-icons">
      <Sample theme={theme('bold-icons', { '--plinth-stroke-icon': '2px' })} />
    </div>
  ),
};

/** Each widget wears its own theme, also inside another. */
export const Nested: Story = {
  render: () => (
    <PlinthProvider theme={light}>
      <Panel>
        <Note>
          <p>A light page, with a dark panel in it, with a square one in that.</p>
        </Note>
        <Panel theme={dark}>
          <Button variant="primary">Dark</Button>
          <Sample theme={square} />
        </Panel>
      </Panel>
    </PlinthProvider>
  ),
};
