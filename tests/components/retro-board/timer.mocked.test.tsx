// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { NOW } from '../../../stories/retro-board/phases-data';
import { renderBoard } from './around-board';

const chime = vi.hoisted(() => ({ playChime: vi.fn() }));
vi.mock('../../../src/hooks/retro-board/play-chime', () => chime);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: false });
  chime.playChime.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const clock = () => within(screen.getByRole('group', { name: 'Timer' }));
const said = () =>
  screen.getAllByRole('status')[0]!.textContent + screen.getAllByRole('alert')[0]!.textContent;
const start = (seconds: number) =>
  renderBoard([{ type: 'timer.start', seconds }], { clock: () => Date.now() });

test('counts down from the time at which it ends, and on into overtime', async () => {
  start(90);
  expect(clock().getByText('1:30')).toBeInTheDocument();
  await pass(25);
  expect(clock().getByText('1:05')).toBeInTheDocument();
  await pass(70);
  expect(clock().getByText('-0:05')).toBeInTheDocument();
  expect(clock().getByRole('button', { name: 'Set the timer: 0:05 over' })).toBeInTheDocument();
});

test('announces marks only, and sounds once', async () => {
  start(90);
  await pass(20);
  expect(said()).toBe('');
  await pass(10);
  expect(said()).toContain('One minute left');
  await pass(40);
  expect(said()).toContain('One minute left');
  await pass(10);
  expect(said()).toContain('Ten seconds left');
  expect(chime.playChime).not.toHaveBeenCalled();
  await pass(10);
  expect(said()).toContain('Time is up');
  await pass(60);
  expect(chime.playChime).toHaveBeenCalledTimes(1);
});

test('a device that slept says only where it is now, and stays silent after a minute', async () => {
  start(300);
  await act(async () => {
    vi.setSystemTime(NOW + 600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
  });
  expect(clock().getByText('-5:00')).toBeInTheDocument();
  expect(said()).toContain('Time is up');
  expect(chime.playChime).not.toHaveBeenCalled();
});

test('what was over before the page came is not announced', async () => {
  renderBoard([{ type: 'timer.start', seconds: 5 }], { clock: () => Date.now() + 60_000 });
  await pass(3);
  expect(said()).toBe('');
  expect(chime.playChime).not.toHaveBeenCalled();
});

test('pauses and goes on where it was', async () => {
  const { store } = start(60);
  await pass(10);
  act(() => clock().getByRole('button', { name: 'Pause' }).click());
  await pass(30);
  expect(clock().getByText('0:50')).toBeInTheDocument();
  act(() => clock().getByRole('button', { name: 'Go on' }).click());
  await pass(5);
  expect(clock().getByText('0:45')).toBeInTheDocument();
  expect(store.getSnapshot().timer['timer']?.run).toHaveProperty('endAt');
});

test('the digits are the reader’s', async () => {
  const { clockText } = await import('../../../src/hooks/retro-board/clock-text');
  const arabic = new Intl.NumberFormat('ar-EG');
  const format = { number: (value: number) => arabic.format(value) };
  expect(clockText(format, 65_000)).toBe('١:٠٥');
  expect(clockText(format, -5_400)).toBe('-٠:٠٥');
  // Opened again after two months.
  expect(clockText(format, -5_678_488_000)).toBe('-٦٠:٠٠');
});
