import { act, screen, within } from '@testing-library/react';
import { PyramidDiagram } from 'plinth/pyramid';
import { describe, expect, it, vi } from 'vitest';
import { ar } from '../../../src/locales/ar';
import { renderStrict } from '../../helpers/render';
import { scores } from './scores';

const levels = () => within(screen.getByRole('list', { name: /Team pyramid|هرم/ })).getAllByRole('button');
/** Focus also fetches the detail; both are over when this is. */
const focusBase = () =>
  act(async () => {
    levels()[0]!.focus();
    await import('../../../src/components/pyramid/PyramidDetail');
  });
const focusedLevel = () => levels().indexOf(document.activeElement as HTMLElement);

describe('by keyboard', () => {
  it('is one tab stop, first at the base', async () => {
    const { user } = renderStrict(<PyramidDiagram scores={scores} />);
    expect(levels().map((button) => button.tabIndex)).toEqual([0, -1, -1, -1, -1]);
    await focusBase();
    await user.tab();
    expect(focusedLevel()).toBe(-1);
  });

  it('moves with the arrows, up towards the top, and stops at the ends', async () => {
    const { user } = renderStrict(<PyramidDiagram scores={scores} />);
    await focusBase();
    const moves: [string, number][] = [
      ['{ArrowUp}', 1],
      ['{ArrowRight}', 2],
      ['{ArrowDown}', 1],
      ['{ArrowLeft}', 0],
      ['{ArrowDown}', 0],
      ['{End}', 4],
      ['{ArrowUp}', 4],
      ['{Home}', 0],
    ];
    for (const [key, index] of moves) {
      await user.keyboard(key);
      expect(focusedLevel(), key).toBe(index);
    }
    expect(levels().map((button) => button.tabIndex)).toEqual([0, -1, -1, -1, -1]);
  });

  it('swaps left and right under right-to-left, not up and down', async () => {
    const { user } = renderStrict(<PyramidDiagram scores={scores} messages={ar} />);
    await focusBase();
    await user.keyboard('{ArrowLeft}');
    expect(focusedLevel()).toBe(1);
    await user.keyboard('{ArrowRight}');
    expect(focusedLevel()).toBe(0);
    await user.keyboard('{ArrowUp}');
    expect(focusedLevel()).toBe(1);
  });

  it('follows the eye in the view that stands on its tip', async () => {
    const { user } = renderStrict(<PyramidDiagram scores={scores} defaultView="missing" />);
    await focusBase();
    await user.keyboard('{ArrowDown}');
    expect(focusedLevel()).toBe(1);
  });

  it('selects with Enter and Space by the same callback as a press, and clears with Escape', async () => {
    const onSelectedChange = vi.fn();
    const { user } = renderStrict(
      <PyramidDiagram scores={scores} modelTexts={{}} onSelectedChange={onSelectedChange} />,
    );
    await focusBase();
    await user.keyboard('{Enter}');
    expect(onSelectedChange).toHaveBeenLastCalledWith('trust', expect.objectContaining({ reason: 'press' }));
    await user.keyboard('{ArrowUp} ');
    expect(onSelectedChange).toHaveBeenLastCalledWith(
      'conflict',
      expect.objectContaining({ reason: 'press' }),
    );
    await user.keyboard('{Escape}');
    expect(onSelectedChange).toHaveBeenLastCalledWith(null, expect.objectContaining({ reason: 'escape' }));
    expect(focusedLevel()).toBe(1);
  });

  it('keeps an Escape to itself that takes back a selection, and leaves the next one to the dialog around it', async () => {
    const onKeyDown = vi.fn();
    const { user } = renderStrict(
      <div role="dialog" aria-label="Host" onKeyDown={(event) => void onKeyDown(event.key)}>
        <PyramidDiagram scores={scores} modelTexts={{}} defaultSelected="trust" />
      </div>,
    );
    await focusBase();
    await user.keyboard('{Escape}');
    expect(onKeyDown).not.toHaveBeenCalledWith('Escape');
    await user.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenCalledWith('Escape');
  });

  it('starts at the selected level', async () => {
    renderStrict(<PyramidDiagram scores={scores} defaultSelected="commitment" modelTexts={{}} />);
    await screen.findByRole('heading', { name: 'Commitment' });
    expect(levels()[2]!.tabIndex).toBe(0);
  });
});
