'use client';
import { useState } from 'react';
import type { GoalsDocument } from '../../../core/goal-tracker/goals.types';
import { logOf, type Logged } from '../../../core/goal-tracker/selectors/talk';
import { recordKey } from '../../../core/shared/change';
import { useStore } from '../../../hooks/shared/useStore';
import { Button } from '../../shared/Button';
import { dayWithYear } from './day-with-year';
import type { DetailContext, DetailWords } from './detail.types';

const STEP = 20;
const dayFrom = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What happened, in one word; `log.other` for what is younger than this version. */
function wordOf(t: DetailWords, type: string): string {
  const key = `log.${type}` as Parameters<DetailWords>[0];
  const text = t(key);
  return text === key ? t('log.other') : text;
}

/** Of a step that was taken back, or done again, the log keeps which way and what it was: `redo checkIn.add`. */
function saidOf(t: DetailWords, { type, text = '' }: Logged): readonly [word: string, text: string] {
  if (type !== 'log.undone') return [wordOf(t, type), text];
  const [, again, step = ''] = /^(?:undo|(redo))?\s*(.*)$/.exec(text) ?? [];
  return [wordOf(t, again ? 'log.redone' : type), /^\w+\.\w+$/.test(step) ? wordOf(t, step) : ''];
}

/** The append-only log of a goal, newest first; closed until somebody looks. Renders a `<div>`. */
export function DetailLog({ tracker, t, goal }: DetailContext) {
  const [shown, setShown] = useState(0);
  const entries = useStore(
    tracker.store,
    (document: GoalsDocument) => logOf(document, goal),
    recordKey('logs', goal),
  );
  const Heading = `h${tracker.headingLevel + 2}` as 'h4';
  if (entries.length === 0) return null;
  return (
    <div data-plinth-part="goal-block">
      <div data-plinth-part="goal-block-head">
        <Heading>{t('log.title')}</Heading>
        <Button
          size="small"
          variant="ghost"
          aria-expanded={shown > 0}
          onClick={() => setShown(shown > 0 ? 0 : STEP)}
        >
          {shown > 0 ? t('log.hide') : t('log.show', { count: entries.length })}
        </Button>
      </div>
      {shown > 0 && (
        <ol data-plinth-part="goal-log">
          {entries.slice(0, shown).map((entry) => {
            const [word, text] = saidOf(t, entry);
            return (
              <li key={entry.id}>
                <span>{dayWithYear(tracker, dayFrom(entry.at))}</span>
                <bdi>{entry.by === undefined ? t('talk.somebody') : tracker.nameOf(entry.by)}</bdi>
                <span>{word}</span>
                <bdi>{entry.redacted ? t('talk.redacted') : text}</bdi>
              </li>
            );
          })}
        </ol>
      )}
      {shown > 0 && entries.length > shown && (
        <Button size="small" variant="ghost" onClick={() => setShown(shown + STEP)}>
          {t('log.more')}
        </Button>
      )}
    </div>
  );
}
