import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button, Dialog, Menu, Note, Panel, PlinthProvider, SegmentedControl } from 'plinth';
import { useState } from 'react';
import { GuardedWidget } from '../../../src/components/shared/GuardedWidget';
import { menuGroups } from '../../../src/components/shared/menu-groups';
import { expectConsole } from '../../helpers/console';
import { thrownLater } from '../../helpers/thrown-later';
import { describeConformance } from '../../helpers/describe-conformance';

describeConformance('button', Button, { children: 'Go' });
describeConformance('note', Note, { children: 'Mind' });
describeConformance('panel-root', Panel, { children: 'Here' });

test('a button never submits the form it stands in', () => {
  render(<Button>Go</Button>);
  expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
});

test('a segmented control is one tab stop; arrows move, Enter selects', async () => {
  const user = userEvent.setup();
  function Views() {
    const [value, setValue] = useState('a');
    const options = ['a', 'b', 'c'].map((name) => ({ value: name, label: name }));
    return (
      <SegmentedControl
        label="View"
        direction="rtl"
        value={value}
        onValueChange={setValue}
        options={options}
      />
    );
  }
  render(<Views />);
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('radio', { name: 'b' })).toHaveFocus();
  expect(screen.getByRole('radio', { name: 'a' })).toBeChecked();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('radio', { name: 'b' })).toBeChecked();
  await user.tab();
  expect(document.body).toHaveFocus();
});

describe('menu', () => {
  const onSelect = vi.fn();
  const menu = (
    <Menu
      label="More"
      direction="ltr"
      items={[
        { id: 'one', label: 'One', onSelect },
        { id: 'two', label: 'Two', checked: true, onSelect },
      ]}
    >
      More
    </Menu>
  );

  test('opens on its first item, walks round, selects and gives the focus back', async () => {
    const user = userEvent.setup();
    render(menu);
    const button = screen.getByRole('button', { name: 'More' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(screen.getByRole('menuitem', { name: 'One' })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('menuitemcheckbox', { name: 'Two', checked: true })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledOnce();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  test('parts its groups by a line, and walks over it; a group of nothing leaves none', async () => {
    const user = userEvent.setup();
    const item = (id: string) => ({ id, label: id, onSelect });
    const items = menuGroups([false], [item('a'), false, item('b')], [], [item('c')]);
    render(
      <Menu label="More" direction="ltr" items={items}>
        More
      </Menu>,
    );
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect([...screen.getByRole('menu').children].map((one) => one.textContent || one.tagName)).toEqual([
      'a',
      'b',
      'HR',
      'c',
    ]);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('menuitem', { name: 'c' })).toHaveFocus();
  });

  test('turns only those icons round that point along the text', async () => {
    const user = userEvent.setup();
    const items = [
      { id: 'back', label: 'Back', icon: 'M2 8h9', mirrors: true, onSelect },
      { id: 'up', label: 'Up', icon: 'M8 2v9', onSelect },
    ];
    render(
      <Menu label="More" direction="rtl" items={items}>
        More
      </Menu>,
    );
    await user.click(screen.getByRole('button', { name: 'More' }));
    const turns = (name: string) =>
      screen.getByRole('menuitem', { name }).querySelector('svg')!.hasAttribute('data-mirrors');
    expect([turns('Back'), turns('Up')]).toEqual([true, false]);
  });

  test('Escape closes it and selects nothing', async () => {
    onSelect.mockClear();
    const user = userEvent.setup();
    render(menu);
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menuitem')).toBeNull();
    expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
    expect(onSelect).not.toHaveBeenCalled();
  });
});

test('a dialog is named by its title and gives the focus back', async () => {
  const user = userEvent.setup();
  function Question() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button onClick={() => setOpen(true)}>Ask</button>
        <Dialog open={open} onClose={() => setOpen(false)} title="Sure?" closeLabel="Close">
          It can be undone.
        </Dialog>
      </>
    );
  }
  render(<Question />);
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  const dialog = screen.getByRole('dialog', { name: 'Sure?' });
  expect(dialog).toBeVisible();
  // This is for the list of words of Japanese, Chinese or Korean.
  fireEvent.keyDown(dialog, { key: 'Escape', isComposing: true });
  expect(dialog).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Ask' })).toHaveFocus();
});

describe('the provider', () => {
  test('gives theme, density, language and direction; a prop wins; providers nest', () => {
    render(
      <PlinthProvider theme="dark" locale="de" direction="rtl">
        <PlinthProvider density="compact">
          <Panel title="inherits">a</Panel>
          <Panel title="decides" theme="light" direction="ltr">
            b
          </Panel>
        </PlinthProvider>
      </PlinthProvider>,
    );
    const inherits = screen.getByTitle('inherits');
    expect(inherits).toHaveAttribute('data-plinth-theme', 'dark');
    expect(inherits).toHaveAttribute('data-plinth-density', 'compact');
    expect(inherits).toHaveAttribute('lang', 'de');
    expect(inherits).toHaveAttribute('dir', 'rtl');
    expect(screen.getByTitle('decides')).toHaveAttribute('data-plinth-theme', 'light');
    expect(screen.getByTitle('decides')).toHaveAttribute('dir', 'ltr');
  });

  test('a theme of the host lands on the root as custom properties and leaves with it', () => {
    const theme = {
      name: 'acme',
      colorScheme: 'dark',
      contrast: 'normal',
      variables: { '--plinth-accent-solid': '#0b6e4f' },
    } as const;
    const view = render(<Panel title="panel" theme={theme} />);
    expect(screen.getByTitle('panel').style.getPropertyValue('--plinth-accent-solid')).toBe('#0b6e4f');
    view.rerender(<Panel title="panel" theme="light" />);
    expect(screen.getByTitle('panel').style.getPropertyValue('--plinth-accent-solid')).toBe('');
  });
});

test('a fault stays inside its widget, is reported, and can be tried again', async () => {
  const user = userEvent.setup();
  let broken = true;
  const onError = vi.fn();
  function Fragile() {
    if (broken) throw new Error('broken');
    return <p>whole</p>;
  }
  // React itself logs what a boundary caught.
  expectConsole('error', /broken/);
  render(
    <>
      <p>host</p>
      <GuardedWidget widget="fragile" options={{ onError }}>
        <Fragile />
      </GuardedWidget>
    </>,
  );
  expect(screen.getByText('host')).toBeVisible();
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ kind: 'render', widget: 'fragile' }));
  broken = false;
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  expect(screen.getByText('whole')).toBeVisible();
});

test("a fault stays inside its widget though the host's own listener throws at it", () => {
  function Broken(): never {
    throw new Error('broken');
  }
  const mistake = new Error('a mistake of the host');
  const onError = () => {
    throw mistake;
  };
  expectConsole('error', /broken/);
  const thrown = thrownLater(() => {
    render(
      <>
        <p>host</p>
        <GuardedWidget widget="fragile" options={{ onError }}>
          <Broken />
        </GuardedWidget>
      </>,
    );
  });
  expect(screen.getByText('host')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Retry' })).toBeVisible();
  expect(thrown).toContain(mistake);
});
