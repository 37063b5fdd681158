import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import {
  Button,
  Dialog,
  EmptyState,
  Icon,
  icons,
  Menu,
  Note,
  Panel,
  ProgressBar,
  SegmentedControl,
  TextArea,
} from 'plinth';
import { expect, userEvent, within } from 'storybook/test';

const meta: Meta<typeof Panel> = { title: 'Shared/Parts', component: Panel };
export default meta;
type Story = StoryObj<typeof Panel>;

export const Buttons: Story = {
  render: () => (
    <Panel>
      <div className="row">
        <Button variant="primary">Discuss in retro</Button>
        <Button>Set a goal</Button>
        <Button variant="ghost">
          <Icon path={icons.arrowStart} mirrors />
          Back
        </Button>
        <Button variant="link">Start over</Button>
        <Button aria-disabled>Not yet</Button>
      </div>
      <div className="row">
        <Button size="small" variant="primary">
          Save
        </Button>
        <Button size="small">Export</Button>
        <Button size="small" iconOnly aria-label="Undo">
          <Icon path={icons.undo} mirrors />
        </Button>
      </div>
    </Panel>
  ),
};

export const Notes: Story = {
  render: () => (
    <Panel>
      <Note>
        <p>
          Your answers join the team average once <strong>five or more</strong> have answered.
        </p>
      </Note>
      <Note tone="accent" icon={icons.undo}>
        <p>Welcome back. Your answers from Tuesday are still here.</p>
      </Note>
      <Note tone="warning">
        <p>
          <strong>Results stands on this.</strong> Good numbers on thin accountability seldom last.
        </p>
      </Note>
      <Note tone="danger">
        <p>Not saved: the browser’s storage is full.</p>
        <Button size="small">Try again</Button>
      </Note>
    </Panel>
  ),
};

function Segments() {
  const [view, setView] = useState<'scores' | 'change' | 'lead'>('scores');
  return (
    <SegmentedControl
      label="View"
      direction="ltr"
      value={view}
      onValueChange={setView}
      options={[
        { value: 'scores', label: 'Scores' },
        { value: 'change', label: 'Change' },
        { value: 'lead', label: 'Lead and team' },
      ]}
    />
  );
}

export const Segmented: Story = {
  render: () => (
    <Panel>
      <Segments />
    </Panel>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect(canvas.getByRole('radio', { name: 'Change' })).toBeChecked();
  },
};

export const MenuOpen: Story = {
  render: () => (
    <Panel>
      <Menu
        label="More"
        direction="ltr"
        buttonProps={{ iconOnly: true, variant: 'ghost' }}
        items={[
          { id: 'svg', label: 'Save as SVG', icon: icons.download, onSelect: () => undefined },
          { id: 'print', label: 'Print', icon: icons.print, onSelect: () => undefined },
          {
            id: 'patterns',
            label: 'Patterns',
            icon: icons.pattern,
            checked: true,
            onSelect: () => undefined,
          },
        ]}
      >
        <Icon path={icons.more} />
      </Menu>
    </Panel>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'More' }));
    await expect(await canvas.findByRole('menuitem', { name: 'Save as SVG' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect(canvas.getByRole('menuitemcheckbox', { name: 'Patterns' })).toHaveFocus();
  },
};

function DialogStory() {
  const [open, setOpen] = useState(false);
  return (
    <Panel>
      <div className="row">
        <Button onClick={() => setOpen(true)}>Start over</Button>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Start over?"
        closeLabel="Close"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Keep my answers</Button>
            <Button variant="primary" onClick={() => setOpen(false)}>
              Start over
            </Button>
          </>
        }
      >
        <p>Your twelve answers are put aside. You can take this back.</p>
      </Dialog>
    </Panel>
  );
}

export const DialogOpen: Story = {
  render: () => <DialogStory />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const opener = canvas.getByRole('button', { name: 'Start over' });
    await userEvent.click(opener);
    await expect(await canvas.findByRole('dialog', { name: 'Start over?' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(opener).toHaveFocus();
    await userEvent.click(opener);
  },
};

export const Fields: Story = {
  render: () => (
    <Panel>
      <TextArea
        id="comment"
        label="Anything you’d like to add?"
        mark="Optional"
        hint="The team reads comments, shuffled and without names."
        counter="0 / 500"
      />
      <ProgressBar label="Answered" share={0.8} text="12 of 15" />
      <EmptyState
        text="No round yet. Ask the team five questions and the picture appears."
        action={<Button>Start a round</Button>}
      />
    </Panel>
  ),
};
