import { cleanup, render, within } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { afterEach, expect, it, vi } from 'vitest';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';
import { deepActiveElement, keyboard } from '../../helpers/devices';

afterEach(cleanup);

it.each([320, 1200])(
  'the line with undo takes no room at %i px, and covers neither the focus nor the bar',
  async (width) => {
    const holder = document.createElement('div');
    holder.style.width = `${width}px`;
    document.body.append(holder);
    const { container } = render(
      <RetroBoard defaultDocument={sprint18} person={me} people={people} theme="light" />,
      { container: holder },
    );
    const at = (id: string) => container.querySelector<HTMLElement>(`[data-drag-item="${id}"]`);
    const part = (name: string) => container.querySelector<HTMLElement>(`[data-plinth-part="retro-${name}"]`);
    await vi.waitFor(() => expect(at('lifted-1')).toBeTruthy());
    at('lifted-1')!.focus();
    await keyboard.press('{Delete}');
    await vi.waitFor(() => expect(part('notice')).toBeTruthy());
    await vi.waitFor(() => expect(at('lifted-1')).toBeNull());
    const height = holder.offsetHeight;
    const notice = part('notice')!.getBoundingClientRect();
    const focus = deepActiveElement()!.getBoundingClientRect();
    expect(deepActiveElement()!.closest('[data-drag-item]')).toBeTruthy();
    expect(focus.bottom <= notice.top || focus.top >= notice.bottom).toBe(true);
    expect(notice.bottom).toBeLessThanOrEqual(part('bottom-bar')?.getBoundingClientRect().top ?? innerHeight);
    expect(notice.left).toBeGreaterThanOrEqual(holder.getBoundingClientRect().left);
    expect(notice.right).toBeLessThanOrEqual(holder.getBoundingClientRect().right);
    within(part('notice')!).getByRole('button', { name: 'Dismiss' }).click();
    await vi.waitFor(() => expect(part('notice')).toBeNull());
    expect(holder.offsetHeight).toBe(height);
    holder.remove();
  },
);
