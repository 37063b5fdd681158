import { describe, expect, test } from 'vitest';
import { goalsSchema } from '../../../src/core/goal-tracker/goals.schema';
import { goalsModel } from '../../../src/core/goal-tracker/goals.model';
import { parseDocument } from '../../../src/core/shared/validate-document';
import { createStore } from '../../../src/core/shared/store';
import { teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { documentOf, done, goal, refusal } from './helpers';

const redact = { type: 'person.redact', person: 'jonas', mark: 'redacted-1' } as const;

/** Titles and words of others are not searched. */
const withoutTitles = (json: unknown) =>
  JSON.stringify(json, (key, value: unknown) => (key === 'title' ? '' : value));

describe('a person who is redacted', () => {
  const before = done(
    done(
      teamGoals(),
      { type: 'checkIn.edit', id: 'review-hours-6', set: { note: 'Rota is live!' } },
      { actor: 'lena' },
    ),
    { type: 'checkIn.remove', id: 'review-hours-5' },
    { actor: 'lena' },
  );
  const after = done(before, redact, { actor: 'lena', at: 9e12 });

  test('is in no record and no log any more, and neither are her words', () => {
    expect(withoutTitles(before)).toContain('jonas');
    expect(withoutTitles(after)).not.toContain('jonas');
    for (const words of ['Rota is live', 'Queue grew', 'Thursday morning slot'])
      expect([JSON.stringify(before), JSON.stringify(after)].map((text) => text.includes(words))).toEqual([
        true,
        false,
      ]);
    // What others said stays.
    expect(JSON.stringify(after)).toContain('Mine until October');
    expect(JSON.stringify(after)).toContain('The shorter form helps');
  });

  test('leaves a mark and every figure', () => {
    expect(after.goals['reviews']?.owners).toEqual({ 'redacted-1': true });
    expect(after.stances['reviews~redacted-1']).toMatchObject({ person: 'redacted-1', stance: 'committed' });
    expect(Object.keys(after.stances)).toHaveLength(Object.keys(before.stances).length);
    expect(Object.values(after.checkIns).map(({ value }) => value)).toEqual(
      Object.values(before.checkIns).map(({ value }) => value),
    );
    const entries = Object.values(after.logs['reviews']!.entries);
    expect(entries).toHaveLength(Object.keys(before.logs['reviews']!.entries).length + 1);
    expect(entries.filter(({ redacted }) => redacted).length).toBeGreaterThan(3);
    expect(entries.at(-1)).toMatchObject({
      type: 'person.redact',
      by: 'lena',
      about: 'redacted-1',
      at: 9e12,
    });
    expect(parseDocument(goalsSchema, after)).toMatchObject({ ok: true, warnings: [] });
  });

  test('where she was not, nothing is touched', () => {
    expect(after.goals['on-call']).toBe(before.goals['on-call']);
    expect(after.logs['on-call']).toBe(before.logs['on-call']);
  });

  test('may be the one who does it, and does not sign it', () => {
    const own = done(before, redact, { actor: 'jonas' });
    expect(withoutTitles(own)).not.toContain('jonas');
  });

  test('cannot be redacted twice, and it cannot be undone', () => {
    expect(refusal(after, { ...redact, person: 'redacted-1', mark: 'redacted-2' }).code).toBe('invalidValue');
    const env = { now: () => 1, createId: () => 'x', random: () => 0 };
    const store = createStore({ model: goalsModel, document: before, env });
    store.dispatch({ type: 'goal.edit', id: 'setup', set: { title: 'X' } });
    store.dispatch(redact);
    expect(store.getHistory().canUndo).toBe(false);
  });
});

test('an id that also names something else is redacted only where people are', () => {
  const document = documentOf({
    goals: [goal('g', { principle: 'trust', owners: { trust: true }, carriedFrom: 'trust' })],
  });
  const after = done(document, { type: 'person.redact', person: 'trust', mark: 'redacted-1' });
  expect(after.goals['g']).toMatchObject({
    principle: 'trust',
    owners: { 'redacted-1': true },
    carriedFrom: 'trust',
  });
});
