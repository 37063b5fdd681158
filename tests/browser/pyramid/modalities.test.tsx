import { render, screen, waitFor } from '@testing-library/react';
import { PyramidDiagram } from 'plinth/pyramid';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar';
import { scores } from '../../components/pyramid/scores';
import { keyboard, mouse, touch } from '../../helpers/devices';
import { hydrateFromServer } from '../../helpers/hydrate';
import { ServedPyramid } from './fixture';

const level = (name: RegExp) => screen.getByRole('button', { name });
const detail = () => screen.getByRole('region', { name: /^About the selected level/ });

describe('one way in, each alone', () => {
  it('by mouse: select, read, clear', async () => {
    render(<PyramidDiagram scores={scores} />);
    await mouse.click(level(/^Accountability/));
    await waitFor(() => expect(detail()).toHaveTextContent('Signs of health'));
    await mouse.click(level(/^Accountability/));
    await waitFor(() => expect(detail()).toHaveTextContent('Choose a level'));
  });

  it('by finger: select, open a section, switch the view, open the table', async () => {
    render(<PyramidDiagram scores={scores} />);
    await touch.tap(level(/^Results/));
    await waitFor(() => expect(detail()).toHaveTextContent('Signs of health'));
    await touch.tap(screen.getByText('Worth trying'));
    await waitFor(() => expect(screen.getByText('Worth trying').closest('details')).toHaveAttribute('open'));
    await touch.tap(screen.getByRole('radio', { name: 'Change' }));
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Change' })).toBeChecked());
    await touch.tap(screen.getByRole('button', { name: 'Show as table' }));
    expect(await screen.findByRole('table')).toBeVisible();
  });

  it('by finger: the menu opens on the first tap', async () => {
    render(<PyramidDiagram scores={scores} />);
    await touch.tap(screen.getByRole('button', { name: 'More about the picture' }));
    expect(await screen.findByRole('menuitem', { name: 'Download as PNG' })).toBeVisible();
  });

  it('by keyboard: reach, move, select, clear, open the menu, come back', async () => {
    render(<PyramidDiagram scores={scores} />);
    await keyboard.tabTo((focused) => focused === level(/^Trust/));
    await keyboard.press('{ArrowUp}{ArrowUp}{Enter}');
    expect(level(/^Commitment/)).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(detail()).toHaveTextContent('Signs of health'));
    await keyboard.press('{Escape}');
    await waitFor(() => expect(level(/^Commitment/)).toHaveAttribute('aria-pressed', 'false'));
    expect(level(/^Commitment/)).toHaveFocus();
    for (let presses = 0; presses < 2; presses += 1) await keyboard.shiftTab();
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/./));
    await keyboard.tabTo((focused) => focused.getAttribute('aria-haspopup') === 'menu');
    await keyboard.press('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('menuitemcheckbox', { name: 'What is missing' })).toHaveFocus(),
    );
    await keyboard.press('{Escape}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-haspopup', 'menu'));
  });

  it('by keyboard in Arabic: left leads towards the top', async () => {
    render(<PyramidDiagram scores={scores} messages={ar} />);
    await keyboard.tabTo((focused) => focused === level(/^الثقة/));
    await keyboard.press('{ArrowLeft}{Enter}');
    expect(level(/^الخلاف/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('shows a ring of the shape of the level, for the keyboard only', async () => {
    render(<PyramidDiagram scores={scores} />);
    const ring = () => level(/^Trust/).querySelector('[data-plinth-part="pyramid-focus"]')!;
    await mouse.click(level(/^Trust/));
    expect(getComputedStyle(ring()).display).toBe('none');
    await keyboard.press('{ArrowUp}{ArrowDown}');
    await waitFor(() => expect(getComputedStyle(ring()).display).toBe('inline'));
  });
});

describe('from a server', () => {
  it('is taken over in silence', async () => {
    const page = await hydrateFromServer('tests/browser/pyramid/fixture.tsx', 'ServedPyramid', ServedPyramid);
    expect(page.repairs).toEqual([]);
    expect(page.html).toContain('4.1 of 5, Solid');
    await mouse.click(level(/^Trust/));
    await waitFor(() => expect(detail()).toHaveTextContent('Why it is the ground'));
  });
});
