import { act, render, renderHook, screen } from '@testing-library/react';
import { usePyramid, type UsePyramidOptions } from 'plinth/pyramid';
import { describe, expect, it, vi } from 'vitest';
import { scores } from '../../components/pyramid/scores';

const hook = (options: UsePyramidOptions) =>
  renderHook((props: UsePyramidOptions) => usePyramid(props), { initialProps: options });

describe('selection', () => {
  it('is its own when uncontrolled', () => {
    const { result } = hook({ scores });
    act(() => result.current.commands.select('trust'));
    expect(result.current.state.selected).toBe('trust');
    act(() => result.current.commands.select(null));
    expect(result.current.state.selected).toBeNull();
  });

  it('waits for the host when controlled', () => {
    const onSelectedChange = vi.fn();
    const { result, rerender } = hook({ scores, selected: null, onSelectedChange });
    act(() => result.current.commands.select('trust'));
    expect(onSelectedChange).toHaveBeenCalledWith('trust', expect.objectContaining({ reason: 'command' }));
    expect(result.current.state.selected).toBeNull();
    rerender({ scores, selected: 'trust', onSelectedChange });
    expect(result.current.state.selected).toBe('trust');
  });

  it('can be cancelled', () => {
    const { result } = hook({ scores, onSelectedChange: (_, details) => details.cancel() });
    act(() => result.current.commands.select('trust'));
    expect(result.current.state.selected).toBeNull();
  });

  it('ignores a level that is not there', () => {
    const onSelectedChange = vi.fn();
    const { result } = hook({ scores, onSelectedChange });
    act(() => result.current.commands.select('harmony'));
    expect(onSelectedChange).not.toHaveBeenCalled();
  });

  it('is given up when its level goes away', () => {
    const model = (ids: string[]) => ({
      id: 'm',
      levels: ids.map((id) => ({ id, texts: { en: { title: id } } })),
    });
    const { result, rerender } = hook({ model: model(['a', 'b', 'c', 'd']), defaultSelected: 'd' });
    expect(result.current.state.selected).toBe('d');
    rerender({ model: model(['a', 'b', 'c']) });
    expect(result.current.state.selected).toBeNull();
  });
});

describe('view', () => {
  it('falls back to one that the figures can fill', () => {
    expect(
      hook({ scores: [{ id: 'trust', score: 3 }], defaultView: 'change' }).result.current.state.view,
    ).toBe('scores');
    expect(hook({ defaultView: 'scores' }).result.current.state.view).toBe('plain');
  });

  it('is controlled or its own', () => {
    const own = hook({ scores });
    act(() => own.result.current.commands.setView('gap'));
    expect(own.result.current.state.view).toBe('gap');
    const theirs = hook({ scores, view: 'scores' });
    act(() => theirs.result.current.commands.setView('gap'));
    expect(theirs.result.current.state.view).toBe('scores');
  });
});

describe('stability', () => {
  it('answers the same levels while nothing changed', () => {
    const { result, rerender } = hook({ scores });
    const before = result.current.state.levels;
    rerender({ scores });
    expect(result.current.state.levels).toBe(before);
  });
});

describe('foreign markup', () => {
  function Foreign(options: UsePyramidOptions) {
    const { state, rootProps, listProps, getLevelProps } = usePyramid(options);
    return (
      <div {...rootProps}>
        <ol {...listProps}>
          {state.levels.map((level) => (
            <li key={level.id}>
              <button type="button" {...getLevelProps(level.id)}>
                {level.name}
              </button>
            </li>
          ))}
        </ol>
      </div>
    );
  }
  const model = (ids: string[]) => ({
    id: 'm',
    levels: ids.map((id) => ({ id, texts: { en: { title: id } } })),
  });

  it('hands the focus on when the focused level goes away', () => {
    const { rerender } = render(<Foreign model={model(['a', 'b', 'c', 'd'])} />);
    act(() => screen.getByRole('button', { name: /^d/ }).focus());
    rerender(<Foreign model={model(['a', 'b', 'c'])} />);
    expect(screen.getByRole('button', { name: /^c/ })).toHaveFocus();
    rerender(<Foreign model={model(['b', 'c', 'e'])} />);
    expect(screen.getByRole('button', { name: /^c/ })).toHaveFocus();
  });

  it('keeps the focus when everything else changes', () => {
    const { rerender } = render(<Foreign scores={scores} />);
    act(() => screen.getByRole('button', { name: /^Conflict/ }).focus());
    rerender(<Foreign scores={scores.map((each) => ({ ...each, score: 3 }))} view="change" />);
    expect(screen.getByRole('button', { name: /^Conflict/ })).toHaveFocus();
  });

  it('takes no focus that was never there', () => {
    const { rerender } = render(<Foreign model={model(['a', 'b', 'c', 'd'])} />);
    rerender(<Foreign model={model(['a', 'b', 'c'])} />);
    expect(document.body).toHaveFocus();
  });
});
