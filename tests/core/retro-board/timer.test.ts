import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passedMark, timerMarks, timerState, type TimerRecord } from '../../../src/core/retro-board/index';
import { openRetro } from './open-retro';

function timed() {
  const clock = { now: 1_000_000 };
  const env = { now: () => clock.now, createId: () => 'x', random: () => 0.5 };
  const retro = openRetro({ env });
  const state = () => timerState(retro.document().timer['timer'], clock.now);
  return { ...retro, clock, state };
}

test('starts, pauses, goes on, gets a minute more, runs over, stops', () => {
  const { send, clock, state, document } = timed();
  expect(state()).toEqual({ status: 'stopped', left: 0, progress: 0, isOver: false });
  send({ type: 'timer.start', seconds: 300 });
  clock.now += 60_000;
  expect(state()).toEqual({ status: 'running', left: 240_000, progress: 0.2, isOver: false });
  send({ type: 'timer.pause' });
  clock.now += 500_000;
  expect(state()).toMatchObject({ status: 'paused', left: 240_000 });
  send({ type: 'timer.resume' });
  clock.now += 10_000;
  send({ type: 'timer.pause' });
  send({ type: 'timer.resume' });
  send({ type: 'timer.add', seconds: 60 });
  expect(state()).toMatchObject({ left: 290_000 });
  clock.now += 400_000;
  expect(state()).toMatchObject({ left: -110_000, progress: 1, isOver: true });
  send({ type: 'timer.add', seconds: 60 });
  expect(state()).toMatchObject({ left: 60_000, isOver: false });
  send({ type: 'timer.stop' });
  expect(document().timer).toEqual({});
  expect(send({ type: 'timer.resume' })).toBe('nothing');
});

test('leaves no step to undo', () => {
  const { send, store } = timed();
  send({ type: 'timer.start', seconds: 5 });
  send({ type: 'timer.pause' });
  expect(store.getHistory().canUndo).toBe(false);
});

test('a clock that jumps changes the answer and nothing else', () => {
  const run = fc.oneof(fc.record({ endAt: fc.integer() }), fc.record({ left: fc.integer() }));
  fc.assert(
    fc.property(fc.nat(1e7), run, fc.integer(), fc.integer(), (duration, state, now, later) => {
      const timer: TimerRecord = { id: 'timer', duration, run: state };
      const read = timerState(timer, now);
      expect(read.left).toBeLessThanOrEqual(duration);
      expect(read.progress).toBeGreaterThanOrEqual(0);
      expect(read.progress).toBeLessThanOrEqual(1);
      timerState(timer, later);
      expect(timerState(timer, now)).toEqual(read);
    }),
  );
});

test('is announced at marks only, once even after a long sleep', () => {
  const timer: TimerRecord = { id: 'timer', duration: 300_000, run: { endAt: 300_000 } };
  expect(timerMarks(timer)).toEqual([150, 60, 10, 0]);
  expect(timerMarks({ duration: 60_000 })).toEqual([10, 0]);
  expect(passedMark(timer, 100_000, 149_000)).toBeUndefined();
  expect(passedMark(timer, 149_000, 151_000)).toBe(150);
  expect(passedMark(timer, 149_000, 400_000)).toBe(0);
  expect(passedMark(timer, 400_000, 500_000)).toBeUndefined();
  expect(passedMark({ ...timer, run: { left: 0 } }, 0, 400_000)).toBeUndefined();
});
