import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/core/shared/store';
import { answersOf, fromResponse, toResponse } from '../../../src/core/trust-assessment/response.convert';
import { createResponseDocument, responseModel } from '../../../src/core/trust-assessment/response.model';

function start() {
  let now = 1000;
  const env = { now: () => (now += 1), createId: () => 'id-1', random: () => 0.5 };
  const store = createStore({ model: responseModel, env, document: createResponseDocument(env) });
  store.dispatch({ type: 'session.start', instrument: 'test', seed: 7 });
  return store;
}

describe('responseModel', () => {
  it('sets, skips and clears an answer, and undoes each', () => {
    const store = start();
    store.dispatch({ type: 'answer.set', item: 'a', value: 4 });
    store.dispatch({ type: 'answer.skip', item: 'a' });
    expect(answersOf(store.getSnapshot())).toEqual({ a: null });
    store.dispatch({ type: 'answer.clear', item: 'a' });
    expect(answersOf(store.getSnapshot())).toEqual({});
    store.undo();
    expect(answersOf(store.getSnapshot())).toEqual({ a: null });
    store.undo();
    expect(answersOf(store.getSnapshot())).toEqual({ a: 4 });
    store.undo();
    expect(answersOf(store.getSnapshot())).toEqual({});
  });

  it('does nothing when the same answer is chosen again', () => {
    const store = start();
    store.dispatch({ type: 'answer.set', item: 'a', value: 4 });
    expect(store.dispatch({ type: 'answer.set', item: 'a', value: 4 })).toEqual({
      ok: false,
      reason: 'nothing',
    });
  });

  it('refuses an answer that is no whole number', () => {
    expect(start().dispatch({ type: 'answer.set', item: 'a', value: Number.NaN })).toMatchObject({
      ok: false,
      reason: 'rejected',
    });
  });

  it('takes typing in one comment back in one step', () => {
    const store = start();
    for (const text of ['H', 'He', 'Hel']) store.dispatch({ type: 'comment.set', id: 'trust', text });
    store.undo();
    expect(store.getSnapshot().comments).toEqual({});
  });

  it('starts a session once', () => {
    const store = start();
    expect(store.dispatch({ type: 'session.start', instrument: 'other', seed: 1 })).toEqual({
      ok: false,
      reason: 'nothing',
    });
    expect(store.getSnapshot().session.session).toMatchObject({ instrument: 'test', seed: 7 });
  });

  it('starts over, and brings everything back on undo', () => {
    const store = start();
    store.dispatch({ type: 'answer.set', item: 'a', value: 4 });
    store.dispatch({ type: 'comment.set', id: 'trust', text: 'Hello' });
    const before = store.getSnapshot();
    store.dispatch({ type: 'session.reset' });
    expect(store.getSnapshot()).toMatchObject({ answers: {}, comments: {}, session: before.session });
    store.undo();
    expect(store.getSnapshot()).toEqual(before);
  });

  it('never undoes across handing in', () => {
    const store = start();
    store.dispatch({ type: 'answer.set', item: 'a', value: 4 });
    store.dispatch({ type: 'session.submit' });
    expect(store.getHistory().canUndo).toBe(false);
    store.dispatch({ type: 'session.reopen' });
    expect(store.getSnapshot().session.session).not.toHaveProperty('submittedAt');
  });

  it('keeps ids that look like inherited names apart', () => {
    const store = start();
    store.dispatch({ type: 'answer.set', item: 'toString', value: 2 });
    expect(answersOf(store.getSnapshot())).toEqual({ toString: 2 });
  });
});

describe('toResponse and fromResponse', () => {
  it('hands over answers and comments, and no times', () => {
    const store = start();
    store.dispatch({ type: 'answer.set', item: 'a', value: 4 });
    store.dispatch({ type: 'answer.skip', item: 'b' });
    store.dispatch({ type: 'comment.set', id: 'trust', text: 'Hello' });
    store.dispatch({ type: 'comment.set', id: 'results', text: '   ' });
    expect(toResponse(store.getSnapshot())).toEqual({
      id: 'id-1',
      instrument: 'test',
      answers: { a: 4, b: null },
      comments: { trust: 'Hello' },
    });
  });

  it('goes round', () => {
    const response = {
      id: 'r',
      instrument: 'test',
      answers: { a: 4, b: null },
      comments: { trust: 'Hello' },
    };
    expect(toResponse(fromResponse(response, { instrument: 'test', at: 1 }))).toEqual(response);
  });
});
