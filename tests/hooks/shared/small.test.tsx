import { act, render, renderHook, screen } from '@testing-library/react';
import { createId, createEnvironment } from '../../../src/core/shared/environment';
import { useAnnouncer } from '../../../src/hooks/shared/useAnnouncer';
import { useControllable } from '../../../src/hooks/shared/useControllable';
import { createFormat } from '../../../src/hooks/shared/useFormat';
import { LiveRegion } from '../../../src/components/shared/LiveRegion';
import { getActiveElement } from '../../../src/hooks/shared/dom';
import { thrownLater } from '../../helpers/thrown-later';

describe('useControllable', () => {
  test('uncontrolled changes, controlled waits, cancel stops', () => {
    const onChange = vi.fn();
    const free = renderHook(() => useControllable({ value: undefined, defaultValue: 1, onChange }));
    act(() => free.result.current[1](2, { reason: 'click' }));
    expect(free.result.current[0]).toBe(2);
    expect(onChange).toHaveBeenCalledWith(2, expect.objectContaining({ reason: 'click' }));

    const held = renderHook(() => useControllable({ value: 1, defaultValue: 0, onChange }));
    act(() => held.result.current[1](2, { reason: 'click' }));
    expect(held.result.current[0]).toBe(1);

    const vetoed = renderHook(() =>
      useControllable<number>({
        value: undefined,
        defaultValue: 1,
        onChange: (_next, details) => details.cancel(),
      }),
    );
    act(() => vetoed.result.current[1](2, { reason: 'click' }));
    expect(vetoed.result.current[0]).toBe(1);
  });

  test('goes on where a host throws, whose mistake is heard of all the same', () => {
    const cause = new Error('no statistics today');
    const onChange = () => {
      throw cause;
    };
    const free = renderHook(() => useControllable({ value: undefined, defaultValue: 1, onChange }));
    expect(thrownLater(() => act(() => free.result.current[1](2, { reason: 'click' })))).toEqual([cause]);
    expect(free.result.current[0]).toBe(2);

    const held = renderHook(() => useControllable({ value: 1, defaultValue: 0, onChange }));
    expect(thrownLater(() => act(() => held.result.current[1](2, { reason: 'click' })))).toEqual([cause]);
    expect(held.result.current[0]).toBe(1);

    const vetoed = renderHook(() =>
      useControllable<number>({
        value: undefined,
        defaultValue: 1,
        onChange(_next, details) {
          details.cancel();
          throw cause;
        },
      }),
    );
    expect(thrownLater(() => act(() => vetoed.result.current[1](2, { reason: 'click' })))).toEqual([cause]);
    expect(vetoed.result.current[0]).toBe(1);
  });
});

describe('announcer', () => {
  test('speaks politely or at once, and the same words twice', () => {
    let announce: (text: string, options?: { assertive?: boolean }) => void = () => undefined;
    function Speaker() {
      const announcer = useAnnouncer();
      announce = announcer.announce;
      return <LiveRegion announcer={announcer} />;
    }
    render(<Speaker />);
    act(() => announce('Saved'));
    const first = screen.getByRole('status').textContent;
    expect(first?.trim()).toBe('Saved');
    act(() => announce('Saved'));
    expect(screen.getByRole('status').textContent?.trim()).toBe('Saved');
    expect(screen.getByRole('status').textContent).not.toBe(first);
    act(() => announce('Gone', { assertive: true }));
    expect(screen.getByRole('alert')).toHaveTextContent('Gone');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('ids', () => {
  test('are URL-safe, start with a letter and do not repeat', () => {
    const ids = Array.from({ length: 2000 }, createId);
    expect(new Set(ids).size).toBe(2000);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z][\w-]{19}$/);
  });

  test('are made without crypto too', () => {
    vi.stubGlobal('crypto', undefined);
    expect(createEnvironment(() => 5).createId()).toMatch(/^[A-Za-z][\w-]{19}$/);
    vi.unstubAllGlobals();
  });
});

describe('formats', () => {
  test.each([
    ['en', '3.7', '4', '1,234.5', '2 Jan'],
    ['de', '3,7', '4', '1.234,5', '2. Jan.'],
  ])('%s', (locale, fixed, whole, grouped, day) => {
    const format = createFormat(locale === 'en' ? 'en-GB' : locale, 'UTC');
    expect(format.number(3.7, 1)).toBe(fixed);
    expect(format.number(4)).toBe(whole);
    expect(format.number(1234.5)).toBe(grouped);
    expect(format.date(Date.UTC(2026, 0, 2))).toBe(day);
  });

  test('Arabic counts in Arabic-Indic digits, and a language that does not exist in English', () => {
    expect(createFormat('ar').number(3.7, 1)).toBe('٣٫٧');
    expect(createFormat('xx-not-a-tag-at-all').number(3.7, 1)).toBe('3.7');
  });
});

test('the active element is found inside a shadow root', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const button = root.appendChild(document.createElement('button'));
  button.focus();
  expect(getActiveElement(button)).toBe(button);
  host.remove();
});
